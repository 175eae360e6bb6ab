using System.Collections.Immutable;
using ContentKit.Model.Languages;
using ContentKit.Text;

namespace ContentKit.Rules.Readability;

/// <summary>How hard a page is to read, what was counted for it and what was not.</summary>
/// <param name="Language">Without region.</param>
/// <param name="Scores">Empty when there is not enough text. The one that pages are ranked by comes first.</param>
/// <param name="Hardest">The five hardest sentences, the hardest first.</param>
public sealed record ReadabilityReport(
    SourceFile Source,
    string Language,
    TextCounts Counts,
    ImmutableArray<LeftOut> LeftOut,
    ImmutableArray<Score> Scores,
    ImmutableArray<HardSentence> Hardest)
{
    internal static ReadabilityReport Of(RulePage page)
    {
        var (tally, language) = (Count(page), LanguageTable.Primary(page.Language));
        var counts = tally.Counts;
        return new ReadabilityReport(page.Source, language, counts, tally.LeftOut, ScoreSheet.Of(counts, language), tally.Hardest);
    }

    /// <summary>The scores alone, for those who need no sentences and places.</summary>
    internal static ImmutableArray<Score> ScoresOf(RulePage page) => ScoreSheet.Of(Count(page).Counts, LanguageTable.Primary(page.Language));

    private static Tally Count(RulePage page)
    {
        var tally = new Tally(LanguageTable.Primary(page.Language));
        foreach (var block in page.Blocks)
            tally.Add(block);
        return tally;
    }

    public double? this[string formula] => Scores.FirstOrDefault(score => score.Formula == formula)?.Value;
}
