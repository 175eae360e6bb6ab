using ContentKit.Diagnostics;
using ContentKit.Exporting.Narratives;
using ContentKit.Exporting.Themes;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Discovery;

/// <summary>The feeds for readers and apps that follow the library. Without its address there are none.</summary>
/// <param name="gone">Leaflets of earlier builds that are no longer in the library.</param>
internal sealed class NewsExporter(Theme theme, NarrativeRenderer narratives, IReadOnlyList<FeedTombstone> gone, Fingerprint tool) : IExporter
{
    public IEnumerable<PlannedOutput> Plan(Site site)
    {
        if (site.Settings.Url is not { } url)
            yield break;
        foreach (var feed in NewsFeed.Of(site, documents => FeedTombstones.Of(site, theme, documents), gone))
        {
            var shared = Fingerprint.Of($"{url}\n{feed.Title}\n{feed.Language}\n{site.Settings.DefaultOf("publisher")}\n{feed.IsWhole(site.Settings)}\n{string.Join('\n', feed.Tombstones)}");
            var inputs = Fingerprint.Of([tool, theme.Fingerprint, shared, .. feed.Documents.Select(document => narratives.InputsOf(document, site))]);
            yield return new LargeFile(feed.AtomPath, Fingerprint.Of(inputs, Fingerprint.Of(feed.AtomPath)), (stream, bag) => Write(feed, site, bag, of => new AtomFeed(site, feed, of).Write(stream)));
            yield return new LargeFile(feed.JsonPath, Fingerprint.Of(inputs, Fingerprint.Of(feed.JsonPath)), (stream, bag) => Write(feed, site, bag, of => new JsonFeed(site, feed, of).Write(stream)));
        }
    }

    /// <summary>False when a leaflet that belongs in the feed could not be proven.</summary>
    private bool Write(NewsFeed feed, Site site, DiagnosticBag bag, Action<Func<FeedEntry, Narrative?>> write)
    {
        var isWhole = feed.IsWhole(site.Settings);
        write(entry => isWhole ? narratives.Of(entry.Document, site, bag) : null);
        return !bag.HasErrors;
    }
}
