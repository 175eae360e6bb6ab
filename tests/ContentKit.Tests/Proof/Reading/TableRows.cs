namespace ContentKit.Tests.Proof.Reading;

/// <summary>The rows of the tables of a body as one would read them out: "Day: 1; What you may see: redness".</summary>
internal static class TableRows
{
    public static IEnumerable<string> In(string body)
    {
        string[] headings = [];
        foreach (var line in body.Split('\n'))
        {
            if (!line.StartsWith('|'))
                headings = [];
            else if (headings.Length == 0)
                headings = Cells(line);
            else if (!line.Contains("---", StringComparison.Ordinal))
                yield return string.Join("; ", Cells(line).Select((cell, i) => headings[i].Length > 0 ? $"{headings[i]}: {cell}" : cell));
        }
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(InlineWords.Of)];
}
