using ContentKit.Model;

namespace ContentKit.Sites.Reviews;

/// <summary>Knows on which days pages change although nobody edits them.</summary>
internal static class ReviewCalendar
{
    /// <summary>The next day after today on which the notice of any page changes; null when none ever will. A publish on every such day keeps all notices true.</summary>
    public static DateOnly? NextChange(Site site) =>
        site.Documents.SelectMany(document => ChangesOf(document, site.Settings.Review)).Where(day => day > site.Today).Select(day => (DateOnly?)day).Min();

    /// <summary>The first day overdue and the first day past the grace.</summary>
    private static IEnumerable<DateOnly> ChangesOf(Document document, ReviewPolicy policy)
    {
        if (document.Review is not { } review || document.Status == Status.Retired)
            yield break;
        if (review.Due < DateOnly.MaxValue)
            yield return review.Due.AddDays(1);
        if (policy.GraceEnds(review) is { } end)
            yield return end.AddDays(1);
    }
}
