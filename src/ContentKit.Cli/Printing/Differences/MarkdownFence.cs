namespace ContentKit.Cli.Printing.Differences;

/// <summary>Puts text of authors into a Markdown comment so that it stays text: no mention, no link, no markup, no way out.</summary>
internal static class MarkdownFence
{
    private const int Shortest = 3;

    /// <summary>A block of code behind a fence that is longer than any in the text.</summary>
    public static string Block(string language, string text)
    {
        var fence = new string('`', Math.Max(Shortest, LongestRun(text) + 1));
        return $"{fence}{language}\n{text}{(text.EndsWith('\n') ? "" : "\n")}{fence}\n";
    }

    /// <summary>Code in a line of a table.</summary>
    public static string Inline(string text)
    {
        var safe = TerminalText.Escape(text.ReplaceLineEndings(" ")).Replace("|", "\\|", StringComparison.Ordinal);
        var fence = new string('`', LongestRun(safe) + 1);
        return safe.Contains('`', StringComparison.Ordinal) ? $"{fence} {safe} {fence}" : $"{fence}{safe}{fence}";
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
            longest = Math.Max(longest, run = c == '`' ? run + 1 : 0);
        return longest;
    }
}
