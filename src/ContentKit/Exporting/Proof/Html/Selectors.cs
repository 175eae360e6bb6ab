using System.Text.RegularExpressions;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Reduces selectors to their last part, which names the element itself. What is left matches at least what the whole selector matches.</summary>
internal static partial class Selectors
{
    /// <param name="around">The selectors of the block around, for which '&amp;' stands.</param>
    public static List<string> Of(string prelude, List<string> around)
    {
        var bare = Attribute().Replace(prelude, match => $"[{match.Groups[1].Value}]");
        for (var simpler = Arguments().Replace(bare, ""); simpler != bare; simpler = Arguments().Replace(bare, ""))
            bare = simpler;
        var found = new List<string>();
        foreach (var selector in bare.Split(','))
            if (Last(selector.Trim()) is { } last)
                found.AddRange(last.Length == 0 ? around.DefaultIfEmpty("*") : [last]);
        return found;
    }

    /// <summary>Null for boxes that hold no text of the page.</summary>
    private static string? Last(string selector)
    {
        if (GeneratedBox().IsMatch(selector))
            return null;
        var last = selector[(selector.LastIndexOfAny([' ', '>', '+', '~', '\n', '\t', '\r', '\f']) + 1)..];
        var isNested = last.Contains('&', StringComparison.Ordinal);
        last = Namespace().Replace(Pseudo().Replace(last.Replace("&", "", StringComparison.Ordinal), ""), "");
        return last.Length == 0 && !isNested ? "*" : last;
    }

    [GeneratedRegex(@"\[\s*(?:[\w-]*\|)?([\w-]+)[^\]]*\]")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Arguments();

    [GeneratedRegex(@":?:(?:before|after|marker|placeholder|selection|backdrop|file-selector-button|-webkit-[\w-]+|-moz-[\w-]+)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex GeneratedBox();

    [GeneratedRegex(@"::?[\w-]+")]
    private static partial Regex Pseudo();

    [GeneratedRegex(@"^[\w*-]*\|")]
    private static partial Regex Namespace();
}
