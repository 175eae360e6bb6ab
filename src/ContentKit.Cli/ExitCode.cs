using ContentKit.Diagnostics;
using ContentKit.Exporting;
using ContentKit.Feeds;
using ContentKit.Publishing;
using ContentKit.Rules.WordLists;
using ContentKit.Sites;

namespace ContentKit.Cli;

/// <summary>What the tool tells the shell. Of several reasons the highest number counts.</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    public const int Content = 1;
    public const int Usage = 2;
    public const int Machine = 3;
    public const int Interrupted = 130;

    /// <summary>The theme itself is broken, whatever it is used for.</summary>
    private static readonly HashSet<Descriptor> Theme =
    [
        TemplateErrors.UnknownTheme, TemplateErrors.Syntax, TemplateErrors.Forbidden, TemplateErrors.UnknownPartial, TemplateErrors.UnknownKind,
        TemplateErrors.LongNumber, TemplateErrors.MissingString, TemplateErrors.NoStrings, TemplateErrors.MissingTemplate, TemplateErrors.ThemeSettings,
    ];

    /// <summary>Problems below <paramref name="least"/> are only told. Null lets all problems of content pass, but not those of settings, themes or the machine.</summary>
    public static int Of(IEnumerable<Diagnostic> diagnostics, Severity? least = Severity.Error) => diagnostics
        .Where(diagnostic => diagnostic.Descriptor.Severity >= (least ?? Severity.Error))
        .Select(Of).Where(code => code > Content || least is not null).DefaultIfEmpty(Fine).Max();

    private static int Of(Diagnostic diagnostic) => diagnostic.Descriptor switch
    {
        var it when OutputErrors.Machine.Contains(it) => Machine,
        var it when OutputErrors.Configuration.Contains(it) || FeedErrors.Lineage.Contains(it) || Theme.Contains(it) => Usage,
        var it when IsConfiguration(it.Id[..3], diagnostic.Location.File.Path) => Usage,
        _ => Content,
    };

    /// <summary>contentkit.yml, schemas, word lists, and theme files that cannot even be read.</summary>
    private static bool IsConfiguration(string family, string path) => family switch
    {
        "CFG" => true,
        _ when path == SettingsReader.FileName => true,
        _ when path.StartsWith(WordListReader.Folder, StringComparison.Ordinal) => true,
        _ when path.StartsWith("schemas", StringComparison.Ordinal) => family is "SCH" or "SRC",
        _ when path.StartsWith("themes", StringComparison.Ordinal) => family is "YML" or "SRC",
        _ => false,
    };
}
