using System.Text;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Proof.Html;
using ContentKit.Exporting.Templates;

namespace ContentKit.Exporting.Proof;

/// <summary>Finds letters and digits of a template that touch a text of the leaflet: a '1' in front makes '5 mg' read as '15 mg'.</summary>
internal sealed class StuckText(ReadOnlyMemory<char> output, Reading reading, IReadOnlyList<ProofItem> items, TemplatePlaces places, DiagnosticBag bag)
{
    private const int MaximumReports = 5;

    /// <summary>Longer than any character reference.</summary>
    private const int Reach = 40;

    /// <summary>Of markup; plain text stands as it is.</summary>
    private readonly List<TextRun>? _runs = reading.Runs;
    private int _reports;

    public void Check(IReadOnlyList<Interpolation> values)
    {
        foreach (var value in values)
        {
            var text = value.Item < 0 ? "" : items[value.Item].Text.Text;
            if (text.Length > 0 && (TouchesBefore(value, text[0]) || TouchesAfter(value, text[^1])) && _reports++ < MaximumReports)
                bag.Report(TemplateErrors.WrongOrder, places.Of(value), $"'{items[value.Item].Path}' (\"{items[value.Item].Words}\") touches other text without a space between.",
                    related: items[value.Item].Location);
        }
    }

    private bool TouchesBefore(Interpolation value, char edge)
    {
        if (!char.IsLetterOrDigit(edge))
            return false;
        var seen = Before(value);
        var last = Rune.DecodeLastFromUtf16(seen, out var rune, out var length) == System.Buffers.OperationStatus.Done ? rune : default;
        return IsWord(last) || char.IsAsciiDigit(edge) && (Joins(last, length < seen.Length ? seen[^(length + 1)] : ' ') || last.Value is '.' or '-' or '+' or '\u2212');
    }

    private bool TouchesAfter(Interpolation value, char edge)
    {
        if (!char.IsLetterOrDigit(edge))
            return false;
        var seen = After(value);
        var first = Rune.DecodeFromUtf16(seen, out var rune, out var length) == System.Buffers.OperationStatus.Done ? rune : default;
        return IsWord(first) || char.IsAsciiDigit(edge) && Joins(first, length < seen.Length ? seen[length] : ' ');
    }

    private static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune);

    /// <summary>A point or comma between digits belongs to the number.</summary>
    private static bool Joins(Rune mark, char beyond) => mark.Value is '.' or ',' or '\'' && char.IsAsciiDigit(beyond);

    private ReadOnlySpan<char> Before(Interpolation value) => _runs is null ? output.Span[..value.Start] : Before(value, _runs);

    private ReadOnlySpan<char> After(Interpolation value) => _runs is null ? output.Span[value.End..] : After(value, _runs);

    /// <summary>What a reader sees in front on the same line, through tags and comments.</summary>
    private string Before(Interpolation value, List<TextRun> runs)
    {
        var seen = "";
        var at = FirstEndingAfter(value.Start, runs);
        for (var i = at; i >= 0 && i < runs.Count && seen.Length < 2; i--)
        {
            var end = i == at ? Math.Max(value.Start, runs[i].Start) : runs[i].End;
            seen = Decoded(Math.Max(runs[i].Start, end - Reach), end) + seen;
            if (runs[i].IsApart)
                break;
        }
        return seen;
    }

    private string After(Interpolation value, List<TextRun> runs)
    {
        var seen = "";
        var at = FirstEndingAfter(value.End - 1, runs);
        for (var i = at; i < runs.Count && seen.Length < 2 && (runs[i].Start < value.End || !runs[i].IsApart); i++)
        {
            var start = runs[i].Start < value.End ? Math.Min(value.End, runs[i].End) : runs[i].Start;
            seen += Decoded(start, Math.Min(runs[i].End, start + Reach));
        }
        return seen;
    }

    private string Decoded(int start, int end) => Entities.DecodeAll(output.Span[start..end]);

    private static int FirstEndingAfter(int place, List<TextRun> runs)
    {
        var (low, high) = (0, runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].End <= place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
