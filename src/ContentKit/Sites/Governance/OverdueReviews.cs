using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Sites.Reviews;

namespace ContentKit.Sites.Governance;

/// <summary>Finds leaflets whose review is overdue, or soon will be, on the day of the build.</summary>
internal sealed class OverdueReviews : ISiteRule
{
    public static readonly Descriptor Overdue = new("GOV003", "review-overdue", Severity.Warning)
    {
        Why = "Readers see that the date has passed and stop trusting the page; the advice may no longer be right. Past the library's grace it is an error, unless the policy says otherwise.",
        Fix = "Have a clinician review the leaflet, then run 'contentkit review sign' with its id.",
    };

    public static readonly Descriptor DueSoon = new("GOV022", "due-soon", Severity.Information)
    {
        Why = "Once the day has passed, readers see a notice that the leaflet may be out of date.",
        Fix = "Ask a clinician for a review now.",
    };

    public ImmutableArray<Descriptor> Descriptors => [Overdue, DueSoon];

    public void Check(Site site, DiagnosticBag bag)
    {
        var policy = site.Settings.Review;
        foreach (var document in site.Documents)
            if (document is { Review: { } review, Status: Status.Active })
                Check(review, policy, policy.StandingOf(document, site.Today), site.Today, bag);
    }

    private static void Check(Review review, ReviewPolicy policy, ReviewStanding standing, DateOnly today, DiagnosticBag bag)
    {
        var was = $"The review of this leaflet was due on {review.Due:O}";
        if (standing == ReviewStanding.Overdue)
            bag.Report(Overdue, review.Location, was + ".");
        else if (standing == ReviewStanding.Withdrawn)
            bag.Report(Overdue, review.Location, $"{was}, and the grace ended on {policy.GraceEnds(review):O}; the leaflet is shown as withdrawn.");
        else if (standing == ReviewStanding.Lapsed)
            bag.Report(policy.After == OverdueAction.Block ? Overdue with { Severity = Severity.Error } : Overdue, review.Location,
                $"{was}, and the grace ended on {policy.GraceEnds(review):O}.");
        else if (policy.IsDueSoon(review, today))
            bag.Report(DueSoon, review.Location, $"The review of this leaflet is due on {review.Due:O}.");
    }
}
