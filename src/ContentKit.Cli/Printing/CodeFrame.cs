using System.Globalization;
using ContentKit.Text;

namespace ContentKit.Cli.Printing;

/// <summary>Shows a place in its line, with carets below it.</summary>
internal static class CodeFrame
{
    private const int MaximumWidth = 160;
    private const int Before = 40;
    private const string Cut = "…";

    /// <summary>Three lines, or none when the file has no text to show.</summary>
    public static IEnumerable<string> Of(Location place)
    {
        if (place.File.Text.Length == 0)
            return [];
        var number = place.Start.Line;
        var span = place.File.LineAt(number);
        var line = place.File.Text.Substring(span.Start, span.Length);
        var (from, to) = (place.Span.Start - span.Start, Math.Min(place.Span.End, span.End) - span.Start);
        var (text, margin, length) = IsPlain(line) ? (line, Math.Min(from, line.Length), Math.Max(1, Math.Min(to, line.Length) - from)) : Show(Cell.Of(line), from, to);
        var label = number.ToString(CultureInfo.InvariantCulture);
        var gutter = new string(' ', label.Length);
        return [$"{gutter} |", $"{label} | {text}".TrimEnd(), $"{gutter} | {new string(' ', margin)}{new string('^', length)}"];
    }

    /// <summary>Every character is shown as it is in one column, and all of them fit.</summary>
    private static bool IsPlain(string line) => line.Length <= MaximumWidth && TerminalText.IsPlain(line);

    /// <summary>The visible part of the line, and where the carets go below it.</summary>
    private static (string Text, int Margin, int Length) Show(List<Cell> cells, int start, int end)
    {
        var total = cells.Count == 0 ? 0 : cells[^1].Column + cells[^1].Width;
        var from = ColumnOf(cells, start, total);
        var to = Math.Max(from + 1, ColumnOf(cells, end, total));
        if (total <= MaximumWidth)
            return (string.Concat(cells.Select(cell => cell.Text)), from, to - from);
        var left = from <= MaximumWidth - Before ? 0 : Math.Min(from - Before, total - MaximumWidth + Before);
        var shown = cells.Where(cell => cell.Column >= left && cell.Column + cell.Width <= left + MaximumWidth).ToList();
        var (first, last) = (shown[0].Column, shown[^1].Column + shown[^1].Width);
        var opening = first == 0 ? "" : Cut;
        var text = opening + string.Concat(shown.Select(cell => cell.Text)) + (last == total ? "" : Cut);
        return (text, from - first + opening.Length, Math.Max(1, Math.Min(to, last) - from));
    }

    private static int ColumnOf(List<Cell> cells, int offset, int total)
    {
        for (var i = 0; i < cells.Count; i++)
            if (cells[i].Start >= offset || i + 1 < cells.Count && cells[i + 1].Start > offset)
                return cells[i].Column;
        return offset > 0 && cells.Count > 0 && offset == cells[^1].Start ? cells[^1].Column : total;
    }
}
