using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Sites;

/// <summary>Finds leaflets whose review is overdue on the day of the build.</summary>
internal sealed class OverdueReviews : ISiteRule
{
    public static readonly Descriptor Overdue = new("GOV003", "review-overdue", Severity.Warning)
    {
        Why = "Readers see that the date has passed and stop trusting the page; the advice may no longer be right.",
        Fix = "Have a clinician review the leaflet, then write the new dates under 'review'.",
    };

    public ImmutableArray<Descriptor> Descriptors => [Overdue];

    public void Check(Site site, DiagnosticBag bag)
    {
        foreach (var document in site.Documents)
            if (document.Review is { } review && review.Due < site.Today)
                bag.Report(Overdue, review.Location, $"The review of this leaflet was due on {review.Due:yyyy-MM-dd}.");
    }
}
