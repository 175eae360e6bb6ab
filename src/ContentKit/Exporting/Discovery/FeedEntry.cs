using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting.Discovery;

/// <summary>A leaflet as feeds announce it. Days are yyyy-MM-dd.</summary>
/// <param name="Id">Never changes and is never used again.</param>
internal sealed record FeedEntry(Document Document, string Id, string Url, string Published, string Updated)
{
    public string Language => Document.Language;

    public string Title => Document.Title;

    public string Summary => (Document["description"] ?? Document["summary"])?.Text.Text ?? Document.Title;

    /// <summary>The newest change first.</summary>
    public static IEnumerable<FeedEntry> Of(Site site, IEnumerable<Document> documents) =>
        documents.Select(document => Of(document, site.Settings)).OfType<FeedEntry>().OrderByDescending(entry => entry.Updated, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>Null for a leaflet that names no day at all.</summary>
    public static FeedEntry? Of(Document document, Settings settings)
    {
        var (published, updated) = (document["published"]?.Raw, ContentDates.Updated(document));
        return updated is null || SitePaths.UrlOf(settings, SitePaths.Of(document, "html")) is not { } url ? null
            : new FeedEntry(document, url, url, published ?? updated, updated);
    }
}
