using ContentKit.Diagnostics;

namespace ContentKit.Cli.Printing.Reports.Sarif;

/// <summary>Words and addresses as SARIF wants them.</summary>
internal static class SarifText
{
    /// <summary>In messages, [words](address) is a link; words of a page never become one.</summary>
    public static string Of(string text) => text.Contains("](", StringComparison.Ordinal)
        ? text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)
        : text;

    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>A path as the address that it is: blanks, '#', '%' and letters beyond ASCII are encoded.</summary>
    public static string UriOf(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.TrimEnd('/').Split('/').Select(Uri.EscapeDataString));
}
