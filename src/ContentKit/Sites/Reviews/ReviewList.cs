using System.Collections.Immutable;
using ContentKit.Model;
using SignatureOf = ContentKit.Model.Signing.Signature;

namespace ContentKit.Sites.Reviews;

/// <summary>Finds the leaflets that need a review or a sign-off.</summary>
internal static class ReviewList
{
    /// <summary>Of active leaflets, those overdue, due within so many days, or not signed off; by group, owner, due day and name.</summary>
    public static ImmutableArray<ReviewEntry> Of(Site site, int within) =>
    [
        .. site.Documents.Where(document => document.Status == Status.Active).Select(document => EntryOf(document, site, within)).OfType<ReviewEntry>()
            .OrderBy(entry => entry.Group).ThenBy(entry => entry.Owner, StringComparer.Ordinal).ThenBy(entry => entry.Days)
            .ThenBy(entry => entry.Document.Id, StringComparer.Ordinal).ThenBy(entry => entry.Document.Language, StringComparer.Ordinal),
    ];

    private static ReviewEntry? EntryOf(Document document, Site site, int within)
    {
        int? days = document.Review is { } review ? review.Due.DayNumber - site.Today.DayNumber : null;
        var state = StateOf(document);
        return GroupOf(days, within, state) is not { } group ? null
            : new ReviewEntry(document, group, document["owner"]?.Raw ?? "", days, site.Settings.Review.StandingOf(document, site.Today), state);
    }

    private static SignatureState StateOf(Document document) => document["review"]?["signature"] is null ? SignatureState.Unsigned
        : SignatureOf.IsSigned(document) ? SignatureState.Signed : SignatureState.Changed;

    private static ReviewGroup? GroupOf(int? days, int within, SignatureState state) => days switch
    {
        null => ReviewGroup.NeverReviewed,
        < 0 => ReviewGroup.Overdue,
        _ when days > within => state == SignatureState.Signed ? null : ReviewGroup.NotSigned,
        <= 30 => ReviewGroup.In30Days,
        <= 60 => ReviewGroup.In60Days,
        <= 90 => ReviewGroup.In90Days,
        _ => ReviewGroup.Later,
    };
}
