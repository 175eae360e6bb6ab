using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;

namespace ContentKit.Sites.Governance;

/// <summary>Finds reviews that are to count for longer than the library allows.</summary>
internal sealed class ReviewCycle : ISiteRule
{
    public static readonly Descriptor TooFar = new("GOV023", "review-too-far", Severity.Error)
    {
        Why = "A date far away keeps a leaflet out of every list of what is due, while the care it describes goes on changing.",
        Fix = "Choose an earlier day, or change 'cycle' under 'review' in contentkit.yml.",
    };

    public ImmutableArray<Descriptor> Descriptors => [TooFar];

    public void Check(Site site, DiagnosticBag bag)
    {
        foreach (var document in site.Documents)
            if (document is { Review: { } review, Status: Status.Active } && site.Settings.Review.LatestDue(review.Last) is { } latest && review.Due > latest)
                bag.Report(TooFar, review.Location, $"The next review is due on {review.Due:O}, but a review of {review.Last:O} counts until {latest:O} at most.");
    }
}
