using System.Text;
using System.Text.RegularExpressions;

namespace ContentKit.Cli.Serving;

/// <summary>Shows on the screen how a page looks on paper: rules for print count, rules for screens do not.</summary>
internal static partial class PrintStyles
{
    public static PreviewFile Show(PreviewFile sheet)
    {
        var css = Encoding.UTF8.GetString(sheet.Bytes);
        css = ForScreen().Replace(css, "@media not all");
        css = ForPrint().Replace(css, "@media all");
        return sheet with { Bytes = Encoding.UTF8.GetBytes(css) };
    }

    [GeneratedRegex(@"@media\s+screen\b[^{]*(?=\{)", RegexOptions.IgnoreCase)]
    private static partial Regex ForScreen();

    [GeneratedRegex(@"@media\s+print\b", RegexOptions.IgnoreCase)]
    private static partial Regex ForPrint();
}
