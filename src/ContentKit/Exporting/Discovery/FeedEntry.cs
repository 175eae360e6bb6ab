using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting.Discovery;

/// <summary>A leaflet as feeds announce it. Days are yyyy-MM-dd.</summary>
/// <param name="Id">Never changes and is never used again.</param>
internal sealed record FeedEntry(string Id, string Url, string Language, string Title, string Summary, string Published, string Updated)
{
    /// <summary>Feeds must give a time, and leaflets have days.</summary>
    public const string Midnight = "T00:00:00Z";

    /// <summary>The newest change first.</summary>
    public static List<FeedEntry> Of(Site site, IEnumerable<Document> documents) =>
        [.. documents.Select(document => Of(document, site.Settings)).OfType<FeedEntry>().OrderByDescending(entry => entry.Updated, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal)];

    /// <summary>Null for a leaflet that names no day at all.</summary>
    private static FeedEntry? Of(Document document, Settings settings)
    {
        var data = document.Data;
        var (published, updated) = (data["published"]?.Raw, (data["modified"] ?? data["published"] ?? data["review"]?["last"])?.Raw);
        return updated is null || SitePaths.UrlOf(settings, SitePaths.Of(document, "html")) is not { } url ? null
            : new FeedEntry(url, url, document.Language, document.Title, (data["description"] ?? data["summary"])?.Text.Text ?? document.Title, published ?? updated, updated);
    }
}
