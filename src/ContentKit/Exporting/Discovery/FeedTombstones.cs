using ContentKit.Exporting.Templates;
using ContentKit.Exporting.Themes;
using ContentKit.Feeds;
using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting.Discovery;

/// <summary>The leaflets of the library that were taken back, as feeds tell of them.</summary>
internal static class FeedTombstones
{
    /// <summary>The newest first.</summary>
    public static IEnumerable<FeedTombstone> Of(Site site, Theme theme, IEnumerable<Document> documents) =>
        documents.Where(site.IsRetired).Select(document => Of(document, site, theme)).OfType<FeedTombstone>()
            .OrderByDescending(tombstone => tombstone.When, StringComparer.Ordinal).ThenBy(tombstone => tombstone.Id, StringComparer.Ordinal);

    /// <summary>The leaflets that earlier publishes had and this one has not.</summary>
    public static IEnumerable<FeedTombstone> OfDeleted(Site site, Theme theme, Feed feed)
    {
        var known = feed.Documents.Select(document => (document.Language, document.Id)).ToHashSet();
        foreach (var item in feed.Previous.Items.Where(item => !known.Contains((item.Language, item.Id)) && !feed.HeldBack.Contains(new LeafletKey(item.Language, item.Id))))
            if (SitePaths.UrlOf(site.Settings, $"{item.Language}/{item.Id}.html") is { } id)
                yield return new FeedTombstone(id, item.Language, item.Title, ReviewModel.Iso(item.Deleted ?? site.Today), theme.StringsFor(item.Language)?["deleted_reason"] ?? "This leaflet is no longer published.", null, null);
    }

    private static FeedTombstone? Of(Document document, Site site, Theme theme)
    {
        if (SitePaths.UrlOf(site.Settings, SitePaths.Of(document, "html")) is not { } id)
            return null;
        var withdrawal = document.Status == Status.Retired ? document["withdrawal"] : null;
        var reason = withdrawal?["reason"]?.Text.Text ?? theme.StringsFor(document.Language)?["lapsed_reason"] ?? "The review of this leaflet is long overdue.";
        var alternative = Moves.ReplacementOf(document, site) is { } other ? SitePaths.UrlOf(site.Settings, SitePaths.Of(other, "html")) : null;
        return new FeedTombstone(id, document.Language, document.Title, ContentDates.Newest(document, site), reason, withdrawal?["recall"]?["severity"]?.Raw, alternative);
    }
}
