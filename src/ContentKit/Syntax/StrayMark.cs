using ContentKit.Diagnostics;

namespace ContentKit.Syntax;

/// <summary>Finds fields that a stray line of dashes has turned into text.</summary>
internal static class StrayMark
{
    /// <param name="isField">Whether the type of the page has a field of this name.</param>
    public static void Check(ParsedDocument page, Predicate<string> isField, DiagnosticBag bag)
    {
        var body = page.Body.Source;
        var last = body.LastIndexOf("\n---", StringComparison.Ordinal);
        if (last < 0)
            return;
        foreach (var range in body.AsSpan(0, last).Split('\n'))
        {
            var line = body.AsSpan(range);
            var colon = line.IndexOf(':');
            if (colon <= 0 || colon + 1 < line.Length && line[colon + 1] != ' ' || !isField(line[..colon].ToString()) || !HasMark(body.AsSpan(range.End.Value)))
                continue;
            var mark = page.Source.LineAt(page.Source.PositionOf(page.Source.Text.Length - body.Length).Line - 1);
            bag.Report(YamlErrors.SeveralDocuments, page.Source.At(mark.Start, 3), $"The front matter ends at this line, but the field '{line[..colon]}' stands below it.",
                "Delete this line, so that all fields stand above one line of dashes.");
            return;
        }
    }

    private static bool HasMark(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
            if (line.TrimEnd() is "---")
                return true;
        return false;
    }
}
