using ContentKit.Diagnostics;
using ContentKit.Model;

namespace ContentKit.Sites.Reviews;

/// <summary>The library's law of reviews. Lengths of time are ISO 8601 durations.</summary>
public sealed record ReviewPolicy
{
    /// <summary>How long before the due day a warning begins.</summary>
    public string Warn { get; init; } = "P90D";

    /// <summary>How long after the due day a leaflet may stay as it is.</summary>
    public string Grace { get; init; } = "P90D";

    public OverdueAction After { get; init; } = OverdueAction.Block;

    /// <summary>The longest time that one review may count.</summary>
    public string Cycle { get; init; } = "P3Y";

    /// <summary>How bad a leaflet without a sign-off is; null when that is fine.</summary>
    public Severity? Unsigned { get; init; }

    /// <summary>The last day of the grace; null when nothing more happens after it.</summary>
    public DateOnly? GraceEnds(Review review) => After == OverdueAction.Warn ? null : IsoDuration.Add(review.Due, Grace);

    /// <summary>The last day that a review of that day may be due again.</summary>
    public DateOnly? LatestDue(DateOnly last) => IsoDuration.Add(last, Cycle);

    public bool IsDueSoon(Review review, DateOnly today) => review.Due >= today && IsoDuration.Add(today, Warn) is { } horizon && review.Due <= horizon;

    /// <summary>A retired leaflet is past all reviews; a draft is never withdrawn, because it says itself that nobody may use it.</summary>
    public ReviewStanding StandingOf(Document document, DateOnly today)
    {
        if (document.Review is not { } review || document.Status == Status.Retired || today <= review.Due)
            return ReviewStanding.Current;
        if (GraceEnds(review) is not { } end || today <= end)
            return ReviewStanding.Overdue;
        return After == OverdueAction.Withdraw && document.Status == Status.Active ? ReviewStanding.Withdrawn : ReviewStanding.Lapsed;
    }
}
