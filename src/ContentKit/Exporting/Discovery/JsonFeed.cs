using System.Text.Json;
using ContentKit.Exporting.Narratives;
using ContentKit.Exporting.Templates;
using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting.Discovery;

/// <summary>Writes a feed as a JSON Feed (version 1.1). What that standard has no word for stands in objects called "_contentkit".</summary>
/// <param name="narrativeOf">The whole text of a leaflet; null where there is none, or where the feed is not to hold it.</param>
internal sealed class JsonFeed(Site site, NewsFeed feed, Func<FeedEntry, Narrative?> narrativeOf)
{
    private const string Version = "https://jsonfeed.org/version/1.1", Extension = "_contentkit";

    public void Write(Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JsonText.Encoder }))
            Write(json);
        stream.Write("\n"u8);
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("version", Version);
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", SitePaths.UrlOf(site.Settings, "index.html"));
        json.WriteString("feed_url", SitePaths.UrlOf(site.Settings, feed.JsonPath));
        Authors(json, [site.Settings.DefaultOf("publisher") ?? site.Settings.Title]);
        json.WriteString("language", feed.Language);
        json.WriteStartObject(Extension);
        json.WriteBoolean("complete", true);
        json.WriteStartArray("withdrawn");
        foreach (var tombstone in feed.Tombstones)
            Write(json, tombstone);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("items");
        foreach (var entry in feed.Entries(site.Settings))
        {
            Write(json, entry);
            json.FlushPart();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("url", entry.Url);
        json.WriteString("language", entry.Language);
        json.WriteString("title", entry.Title);
        if (narrativeOf(entry) is { } narrative)
        {
            json.WriteString("content_html", narrative.Div);
            json.WriteString("content_text", narrative.Text);
            json.WriteString("summary", entry.Summary);
        }
        else
            json.WriteString("content_text", entry.Summary);
        json.WriteString("date_published", entry.Published + ContentDates.Midnight);
        json.WriteString("date_modified", entry.Updated + ContentDates.Midnight);
        if (entry.Document["publisher"]?.Raw is { Length: > 0 } publisher)
            Authors(json, [publisher]);
        Strings(json, "tags", SiteGroup.ValuesOf(entry.Document, "specialties"));
        Facts(json, entry.Document);
        json.WriteEndObject();
    }

    private void Facts(Utf8JsonWriter json, Document document)
    {
        json.WriteStartObject(Extension);
        json.WriteString("leaflet", document.Id);
        json.WriteString("type", document.Type);
        json.WriteString("status", ReviewModel.StatusOf(document, site));
        if (document["version"]?.Raw is { } version)
            json.WriteString("version", version);
        if (document.Region.Length > 0)
            json.WriteString("region", document.Region);
        if (document.Review is { } review)
        {
            json.WriteStartObject("review");
            json.WriteString("last", ReviewModel.Iso(review.Last));
            json.WriteString("due", ReviewModel.Iso(review.Due));
            json.WriteString("standing", ReviewModel.StandingOf(document, site));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FeedTombstone tombstone)
    {
        json.WriteStartObject();
        json.WriteString("id", tombstone.Id);
        json.WriteString("language", tombstone.Language);
        json.WriteString("title", tombstone.Title);
        json.WriteString("date", tombstone.When);
        json.WriteString("reason", tombstone.Reason);
        if (tombstone.Severity is not null)
            json.WriteString("recall", tombstone.Severity);
        if (tombstone.Alternative is not null)
            json.WriteString("alternative", tombstone.Alternative);
        json.WriteEndObject();
    }

    private static void Authors(Utf8JsonWriter json, IEnumerable<string> names)
    {
        json.WriteStartArray("authors");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
