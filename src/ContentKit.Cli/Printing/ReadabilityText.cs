using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Rules.Readability;

namespace ContentKit.Cli.Printing;

/// <summary>Prints how hard leaflets are to read, for people.</summary>
internal static class ReadabilityText
{
    private const int ShownText = 90;

    public static void Write(ImmutableArray<ReadabilityReport> reports, TextWriter output)
    {
        foreach (var report in reports)
            Write(report, output);
        WriteTotals(reports, output);
    }

    private static void Write(ReadabilityReport report, TextWriter output)
    {
        output.WriteLine(TerminalText.EscapeStart(report.Source.Path));
        output.WriteLine(report.Scores.IsEmpty
            ? $"  not enough text: the formulas need {TextCounts.LeastWords} words and {TextCounts.LeastSentences} sentences"
            : $"  {string.Join(", ", report.Scores.Select(Text))}");
        output.WriteLine($"  counted:  {CountsOf(report)}");
        output.WriteLine($"  left out: {(report.LeftOut.IsEmpty ? "nothing" : string.Join(", ", report.LeftOut.Select(part => Invariant($"{part.Count} {part.Part}"))))}");
        foreach (var sentence in report.Hardest)
            output.WriteLine(Invariant($"  {TerminalText.Escape(report.Source.Path)}:{sentence.Place.Start.Line}: {sentence.Words} words: {TerminalText.Escape(Cut(sentence.Text))}"));
        output.WriteLine();
    }

    private static void WriteTotals(ImmutableArray<ReadabilityReport> reports, TextWriter output)
    {
        foreach (var language in reports.Where(report => !report.Scores.IsEmpty).GroupBy(report => report.Language, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var values = language.Select(report => report.Scores[0].Value).Order().ToList();
            output.WriteLine(Invariant($"{language.Key}: {Tally.Count(values.Count, "text")}, {language.First().Scores[0].Formula} {values[0]:F1} to {values[^1]:F1}, mean {values.Average():F1}"));
        }
        var few = reports.Count(report => report.Scores.IsEmpty);
        if (few > 0)
            output.WriteLine($"{Tally.Count(few, "text")} without enough words to measure");
        output.WriteLine(Invariant($"in all: {reports.Sum(report => report.Counts.Words)} words in {reports.Sum(report => report.Counts.Sentences)} sentences"));
    }

    private static string CountsOf(ReadabilityReport report)
    {
        var counts = report.Counts;
        var syllables = counts.Syllables > 0 ? Invariant($", {counts.Syllables} syllables, {counts.Polysyllables} words of three or more") : "";
        return Invariant($"{counts.Words} words, {counts.Sentences} sentences{syllables}, {counts.LongWords} words of more than six letters");
    }

    private static string Text(Score score) => Invariant($"{score.Formula} {score.Value:F1}") + (score.Note is null ? "" : $" ({score.Note})");

    private static string Cut(string text) => text.Length <= ShownText ? text : text.LastIndexOf(' ', ShownText) is > 0 and var blank ? text[..blank] + " …" : text[..ShownText] + "…";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
