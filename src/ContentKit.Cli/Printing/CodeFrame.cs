using System.Globalization;
using ContentKit.Text;

namespace ContentKit.Cli.Printing;

/// <summary>Shows places in their lines, with carets below them. Keeps the line of the last place, because many problems may stand on one.</summary>
internal sealed class CodeFrame
{
    private const int MaximumWidth = 160;
    private const int Before = 40;
    private const string Cut = "…";

    private (SourceFile? File, int Line, List<Cell> Cells) _last = (null, 0, []);

    /// <summary>Three lines, or none when the file has no text to show.</summary>
    public IEnumerable<string> Of(Location place)
    {
        if (place.File.Text.Length == 0)
            return [];
        var number = place.Start.Line;
        var span = place.File.LineAt(number);
        var line = place.File.Text.Substring(span.Start, span.Length);
        var (from, to) = (place.Span.Start - span.Start, Math.Min(place.Span.End, span.End) - span.Start);
        var (text, margin, length) = IsPlain(line) ? (line, Math.Min(from, line.Length), Math.Max(1, Math.Min(to, line.Length) - from)) : Show(CellsOf(place.File, number, line), from, to);
        var label = number.ToString(CultureInfo.InvariantCulture);
        var gutter = new string(' ', label.Length);
        return [$"{gutter} |", $"{label} | {text}".TrimEnd(), $"{gutter} | {new string(' ', margin)}{new string('^', length)}"];
    }

    private List<Cell> CellsOf(SourceFile file, int number, string line)
    {
        if (_last.File != file || _last.Line != number)
            _last = (file, number, Cell.Of(line));
        return _last.Cells;
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
        var shown = Between(cells, left, left + MaximumWidth);
        var (first, last) = (shown[0].Column, shown[^1].Column + shown[^1].Width);
        var opening = first == 0 ? "" : Cut;
        var text = opening + string.Concat(shown.Select(cell => cell.Text)) + (last == total ? "" : Cut);
        return (text, from - first + opening.Length, Math.Max(1, Math.Min(to, last) - from));
    }

    /// <summary>The cells that lie between two columns as a whole.</summary>
    private static List<Cell> Between(List<Cell> cells, int left, int right)
    {
        var first = CountWhile(cells, cell => cell.Column < left);
        var count = CountWhile(cells, cell => cell.Column + cell.Width <= right) - first;
        return cells.GetRange(first, count);
    }

    /// <summary>Where the character begins that an offset lies in; behind the line for an offset in its last character.</summary>
    private static int ColumnOf(List<Cell> cells, int offset, int total)
    {
        var next = CountWhile(cells, cell => cell.Start <= offset);
        var at = Math.Max(next - 1, 0);
        return at < cells.Count && (next < cells.Count || cells[at].Start >= offset) ? cells[at].Column : total;
    }

    /// <summary>How many cells at the start pass, for a test that none passes behind one that fails.</summary>
    private static int CountWhile(List<Cell> cells, Func<Cell, bool> passes)
    {
        var (from, to) = (0, cells.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (passes(cells[middle]))
                from = middle + 1;
            else
                to = middle;
        }
        return from;
    }
}
