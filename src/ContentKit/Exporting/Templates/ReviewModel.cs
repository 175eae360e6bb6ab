using System.Collections.Frozen;
using System.Globalization;
using ContentKit.Exporting.Themes;
using ContentKit.Model;
using ContentKit.Sites;
using ContentKit.Sites.Reviews;

namespace ContentKit.Exporting.Templates;

/// <summary>What templates see of a review and of what follows from it on the day of the build.</summary>
internal static class ReviewModel
{
    private const string Withdrawn = "withdrawn", Reason = "withdrawal.reason";

    public static ModelValue? Of(ModelValue? review, Document document, Site site)
    {
        if (review is null || document.Review is not { } dates)
            return review;
        var members = new Members(review);
        members.Set("overdue", IsOverdue(document, site));
        members.Set("standing", StandingOf(document, site));
        members.Set("graceEnds", document.Status == Status.Retired ? null : site.Settings.Review.GraceEnds(dates) is { } end ? Iso(end) : null);
        return members.ToValue(FrozenSet<string>.Empty);
    }

    public static string StandingOf(Document document, Site site) => Standing(document, site).ToString().ToLowerInvariant();

    public static bool IsOverdue(Document document, Site site) => Standing(document, site) != ReviewStanding.Current;

    /// <summary>What the library withdraws is retired to every reader and app.</summary>
    public static string StatusOf(Document document, Site site) =>
        (Standing(document, site) == ReviewStanding.Withdrawn ? Status.Retired : document.Status).ToString().ToLowerInvariant();

    /// <summary>The withdrawal that the author would have written; null unless the library withdraws the leaflet. Its reason is proven like any other.</summary>
    public static ModelValue? Withdrawal(Document document, Site site, ModelBuilder builder, ThemeStrings strings)
    {
        if (Standing(document, site) != ReviewStanding.Withdrawn || document.Review is not { } review || site.Settings.Review.GraceEnds(review) is not { } end)
            return null;
        var reason = builder.AddText(ModelBuilder.Plain(strings["lapsed_reason"] ?? "The review of this leaflet is long overdue."), review.Location, Reason, builder.Root);
        return new ModelValue(["kind", "reason", "alternative", "date", "recall"], [Withdrawn, reason, null, Iso(end.AddDays(1)), null]);
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ReviewStanding Standing(Document document, Site site) => site.Settings.Review.StandingOf(document, site.Today);
}
