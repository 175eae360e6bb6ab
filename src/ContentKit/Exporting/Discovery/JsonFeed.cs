using System.Text.Json;
using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting.Discovery;

/// <summary>The same as a JSON Feed (version 1.1).</summary>
internal static class JsonFeed
{
    private const string Version = "https://jsonfeed.org/version/1.1";

    public static byte[] Write(Site site, IEnumerable<Document> documents)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("version", Version);
            json.WriteString("title", site.Settings.Title);
            json.WriteString("home_page_url", SitePaths.UrlOf(site.Settings, "index.html"));
            json.WriteString("feed_url", SitePaths.UrlOf(site.Settings, DiscoveryExporter.Json));
            json.WriteString("language", site.Settings.Language);
            json.WriteStartArray("items");
            foreach (var entry in FeedEntry.Of(site, documents))
                Write(json, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("url", entry.Url);
        json.WriteString("language", entry.Language);
        json.WriteString("title", entry.Title);
        json.WriteString("content_text", entry.Summary);
        json.WriteString("date_published", entry.Published + FeedEntry.Midnight);
        json.WriteString("date_modified", entry.Updated + FeedEntry.Midnight);
        json.WriteEndObject();
    }
}
