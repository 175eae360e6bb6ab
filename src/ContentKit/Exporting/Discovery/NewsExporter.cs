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
            var inputs = Fingerprint.Of([tool, theme.Fingerprint, shared, .. feed.Entries.Select(entry => narratives.InputsOf(entry.Document, site))]);
            yield return new PlannedOutput(feed.AtomPath, Fingerprint.Of(inputs, Fingerprint.Of(feed.AtomPath)), bag => Write(feed, site, bag, of => new AtomFeed(site, feed, of).Write()));
            yield return new PlannedOutput(feed.JsonPath, Fingerprint.Of(inputs, Fingerprint.Of(feed.JsonPath)), bag => Write(feed, site, bag, of => new JsonFeed(site, feed, of).Write()));
        }
    }

    /// <summary>Null when a leaflet that belongs in the feed could not be proven.</summary>
    private byte[]? Write(NewsFeed feed, Site site, DiagnosticBag bag, Func<Func<FeedEntry, Narrative?>, byte[]> write)
    {
        var isWhole = feed.IsWhole(site.Settings);
        var bytes = write(entry => isWhole ? narratives.Of(entry.Document, site, bag) : null);
        return bag.HasErrors ? null : bytes;
    }
}
