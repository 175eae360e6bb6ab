using System.Collections.Immutable;
using ContentKit.Model.Languages;

namespace ContentKit.Model;

/// <summary>What the name of a file says: content/**/&lt;id&gt;.md or, for a translation, &lt;id&gt;.&lt;language&gt;.md.</summary>
internal readonly record struct PageName(string Id, string? Language)
{
    /// <summary>Names that Windows keeps for devices, and names of pages that the site makes.</summary>
    private static readonly ImmutableArray<string> Reserved =
    [
        "con", "prn", "aux", "nul", "index", "manifest",
        "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ];

    public static PageName Of(string path)
    {
        var stem = Path.GetFileNameWithoutExtension(path);
        var dot = stem.LastIndexOf('.');
        return dot > 0 && IsLanguage(stem[(dot + 1)..]) ? new PageName(stem[..dot], stem[(dot + 1)..]) : new PageName(stem, null);
    }

    public static bool IsReserved(string id) => Reserved.Contains(id);

    private static bool IsLanguage(string text)
    {
        var primary = LanguageTable.Primary(text);
        return primary.Length is 2 or 3 && primary.All(char.IsAsciiLetterLower)
            && text.Skip(primary.Length).All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && text[^1] != '-';
    }
}
