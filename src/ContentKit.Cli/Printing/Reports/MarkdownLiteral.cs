using System.Globalization;
using System.Text;

namespace ContentKit.Cli.Printing.Reports;

/// <summary>Text that Markdown shows as it stands: no mark, tag, link or table border comes into being.</summary>
internal static class MarkdownLiteral
{
    private const string Marks = "\\`*_[]<>#|&~^$@";

    /// <summary>On one line; invisible characters are shown by their number.</summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        var shown = TerminalText.Escape(text);
        foreach (var (i, c) in shown.Index())
            if (Marks.Contains(c, StringComparison.Ordinal) || shown.AsSpan(i).StartsWith("://"))
                safe.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            else
                safe.Append(c);
        return safe.ToString();
    }

    /// <summary>Several lines of one table cell.</summary>
    public static string Cell(string text) => string.Join("<br>", text.Split('\n').Select(Of));
}
