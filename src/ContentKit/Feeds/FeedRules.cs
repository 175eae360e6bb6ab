using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Feeds;

/// <summary>Holds a library against what partners already have of it.</summary>
internal static class FeedRules
{
    public static void Check(ImmutableArray<Feed> feeds, Site site, DiagnosticBag bag)
    {
        foreach (var document in feeds[0].Documents)
            CheckReturn(document, feeds[0].Previous, site, bag);
        var published = feeds[0].Documents.Select(LeafletKey.Of).ToHashSet();
        if (!site.Pages.IsEmpty)
            foreach (var gone in feeds[0].Previous.Items.Where(item => item.Standing != FeedStanding.Deleted && !published.Contains(new LeafletKey(item.Language, item.Id)) && !feeds[0].HeldBack.Contains(new LeafletKey(item.Language, item.Id)) && !IsReplaced(item, site)))
                bag.Report(FeedErrors.Vanished, site.Settings.Source.At(0, 0), $"The leaflet '{gone.Language}/{gone.Id}' ({gone.Title}) was published, and its file is gone.");
        foreach (var feed in feeds)
            CheckExport(feed, site, bag);
    }

    /// <summary>A leaflet that was withdrawn or deleted comes back only when the library says so.</summary>
    private static void CheckReturn(Document document, FeedState previous, Site site, DiagnosticBag bag)
    {
        if (previous.Find(document.Language, document.Id) is not { } before || before.Standing == FeedStanding.Active || before.IsHeldBack || site.IsRetired(document)
            || site.Settings.Feed.Restored.Any(one => one.Id == document.Id && (one.Language is null || one.Language == document.Language)))
            return;
        var what = before.Standing == FeedStanding.Deleted ? "deleted" : before.Standing == FeedStanding.Recalled ? "recalled" : "withdrawn";
        bag.Report(FeedErrors.ReusedId, document["id"]?.Location ?? document.Source.At(0, 3), $"The id '{document.Id}' belongs to a leaflet that was {what} (\"{before.Title}\", change {before.Sequence} of the feed).");
    }

    private static bool IsReplaced(FeedItem item, Site site) =>
        site.Documents.Any(document => document.Language == item.Language && document["replaces"]?.Items.Any(id => id.Raw == item.Id) == true);

    private static void CheckExport(Feed feed, Site site, DiagnosticBag bag)
    {
        if (feed.Export is not { } export)
            return;
        if (feed.Documents.IsEmpty)
            bag.Report(FeedErrors.EmptyExport, export.Location, $"No leaflet fits the export '{export.Name}'.");
        var clinical = site.Documents.SelectMany(document => document.Signature.Parts.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, location) in export.Omit.Where(field => clinical.Contains(field.Name)))
            bag.Report(FeedErrors.ClinicalField, location, $"'{name}' is clinical, so the export '{export.Name}' cannot leave it out.");
    }
}
