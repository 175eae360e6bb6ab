using ContentKit.Cli.Printing;
using ContentKit.Model;
using ContentKit.Sites.Reviews;

namespace ContentKit.Cli.Reviews;

/// <summary>Counts the list of reviews in a few lines.</summary>
internal static class ReviewSummary
{
    public static IEnumerable<string> Of(ReviewReport report)
    {
        var overdue = report.Count(entry => entry.Group is ReviewGroup.Overdue or ReviewGroup.NeverReviewed);
        var due = report.Count(entry => entry.Group is ReviewGroup.In30Days or ReviewGroup.In60Days or ReviewGroup.In90Days or ReviewGroup.Later);
        var unsigned = report.Count(entry => entry.Signature != SignatureState.Signed);
        var all = Tally.Count(report.Site.Documents.Count(document => document.Status == Status.Active), "leaflet");
        yield return $"{ReviewWords.Number(overdue)} overdue, {ReviewWords.Number(due)} due within {Tally.Count(report.Within, "day")}, {ReviewWords.Number(unsigned)} not signed off; the library has {all}.";
        foreach (var path in report.NotJudged)
            yield return $"Not listed because of errors: {path}";
    }
}
