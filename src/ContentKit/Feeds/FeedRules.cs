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
        if (!site.Pages.IsEmpty)
            CheckVanished(feeds[0], site, bag);
        CheckDrafts(feeds[0], site, bag);
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

    private static void CheckVanished(Feed feed, Site site, DiagnosticBag bag)
    {
        var published = feed.Documents.Select(LeafletKey.Of).ToHashSet();
        var gone = feed.Previous.Items.Where(item => item.Standing != FeedStanding.Deleted && new LeafletKey(item.Language, item.Id) is var key && !published.Contains(key) && !feed.HeldBack.Contains(key)).ToList();
        if (gone.Count == 0)
            return;
        var replaced = site.Documents.SelectMany(document => (document["replaces"]?.Items ?? []).Select(id => new LeafletKey(document.Language, id.Raw))).ToHashSet();
        foreach (var item in gone.Where(item => !replaced.Contains(new LeafletKey(item.Language, item.Id))))
            bag.Report(FeedErrors.Vanished, site.Settings.Source.At(0, 0), $"The leaflet '{item.Language}/{item.Id}' ({item.Title}) was published, and its file is gone.");
    }

    private static void CheckDrafts(Feed feed, Site site, DiagnosticBag bag)
    {
        foreach (var page in site.Pages.Where(page => site.Drafts.Contains(page.Location.File.Path)))
            if (feed.Previous.Find(page.Language, page.Id) is { Standing: FeedStanding.Active, IsHeldBack: false } item)
                bag.Report(FeedErrors.BackToDraft, page.Location, $"The leaflet '{item.Language}/{item.Id}' ({item.Title}) was published, and is a draft now.");
    }

    private static void CheckExport(Feed feed, Site site, DiagnosticBag bag)
    {
        if (feed.Export is not { } export)
            return;
        if (feed.Documents.IsEmpty)
            bag.Report(FeedErrors.EmptyExport, export.Location, $"No leaflet fits the export '{export.Name}'.");
        if (export.Omit.IsEmpty)
            return;
        var clinical = site.Documents.SelectMany(document => document.Signature.Parts.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, location) in export.Omit.Where(field => clinical.Contains(field.Name)))
            bag.Report(FeedErrors.ClinicalField, location, $"'{name}' is clinical, so the export '{export.Name}' cannot leave it out.");
    }
}
