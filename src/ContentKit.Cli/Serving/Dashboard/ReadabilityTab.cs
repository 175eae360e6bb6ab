using System.Globalization;
using ContentKit.Rules.Readability;
using Tally = ContentKit.Cli.Printing.Tally;

namespace ContentKit.Cli.Serving.Dashboard;

/// <summary>How hard a leaflet is to read, with its hardest sentences marked where they stand.</summary>
internal static class ReadabilityTab
{
    public static Html Of(LeafletRow row, LibraryView view)
    {
        if (row.Readability is not { } report)
            return Html.Of($"<p>The leaflet could not be read, so its words were not counted. See the tab Problems.</p>");
        return Html.Of($"""
            {(report.Scores.IsEmpty ? Html.Of($"<p>There is not enough text for the formulas.</p>") : Scores(report))}
            <h2>The hardest sentences</h2>
            <ol>
            {Html.Join(report.Hardest.Select((sentence, index) => Html.Of($"<li><a href=\"#hard-{index + 1}\">{sentence.Words} words, {sentence.Syllables} syllables</a>, line {sentence.Place.Start.Line}: {sentence.Text}</li>\n")))}
            </ol>
            <h2>In the text of the leaflet</h2>
            <pre class="rendition" tabindex="0" lang="{row.Card.Language}">{Marked(report)}</pre>
            """);
    }

    private static Html Scores(ReadabilityReport report) => Frame.Wide("Formulas", Html.Of($"""
        <table>
        <caption>{Tally.Count(report.Counts.Words, "word")} in {Tally.Count(report.Counts.Sentences, "sentence")}</caption>
        <thead><tr><th scope="col">Formula</th><th scope="col">Value</th><th scope="col">Note</th></tr></thead>
        <tbody>{Html.Join(report.Scores.Select(score => Html.Of($"<tr><th scope=\"row\">{score.Formula}</th><td class=\"number\">{score.Value.ToString("0.0", CultureInfo.InvariantCulture)}</td><td>{score.Note ?? ""}</td></tr>\n")))}</tbody>
        </table>
        """));

    /// <summary>The author's file; sentences that overlap are marked once.</summary>
    private static Html Marked(ReadabilityReport report)
    {
        var (text, pieces, at) = (report.Source.Text, new List<Html>(), 0);
        foreach (var (sentence, number) in report.Hardest.Select((sentence, index) => (sentence, index + 1)).OrderBy(hard => hard.sentence.Place.Span.Start))
        {
            var span = sentence.Place.Span;
            if (sentence.Place.File.Path != report.Source.Path || span.Start < at || span.End > text.Length)
                continue;
            pieces.Add(Html.Of($"{text[at..span.Start]}<mark id=\"hard-{number}\"><strong>[{number}]</strong> {text.Substring(span.Start, span.Length)}</mark>"));
            at = span.End;
        }
        return Html.Of($"{Html.Join(pieces)}{text[at..]}");
    }
}
