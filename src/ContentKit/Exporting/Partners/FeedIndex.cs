using System.Text.Json;
using ContentKit.Feeds;
using ContentKit.Sites;

namespace ContentKit.Exporting.Partners;

/// <summary>The service document: where a partner begins.</summary>
internal static class FeedIndex
{
    public static void Write(Stream stream, FeedContext context, FeedState state, int generation) => FeedListing.Write(stream, json =>
    {
        var (settings, listing) = (context.Site.Settings, new FeedListing(state));
        json.WriteString("schemaVersion", PartnerItem.SchemaVersion);
        json.WriteString("feed", state.Feed);
        json.WriteString("title", settings.Title);
        WriteText(json, "url", settings.Url);
        json.WriteStartArray("languages");
        foreach (var language in context.Feed.Documents.Select(document => document.Language).Distinct().Order(StringComparer.Ordinal))
            json.WriteStringValue(language);
        json.WriteEndArray();
        json.WriteNumber("generation", generation);
        json.WriteNumber("sequence", state.Sequence);
        json.WriteNumber("retainedFrom", state.RetainedFrom);
        json.WriteStartObject("counts");
        foreach (var standing in Enum.GetValues<FeedStanding>())
            json.WriteNumber(FeedNames.Of(standing), state.Items.Count(item => item.Standing == standing));
        json.WriteNumber("pages", listing.PageCount);
        json.WriteEndObject();
        WriteTerms(json, context, settings);
        WriteLinks(json, listing, context);
    });

    private static void WriteTerms(Utf8JsonWriter json, FeedContext context, Settings settings)
    {
        foreach (var field in new[] { "license", "copyright", "publisher" })
            WriteText(json, field, settings.DefaultOf(field));
        WriteText(json, "attribution", context.Feed.Export?.Attribution);
        if (settings.Contact is not { } contact)
            return;
        json.WriteStartObject("contact");
        foreach (var (name, value) in new[] { ("name", contact.Name), ("phone", contact.Phone), ("hours", contact.Hours), ("email", contact.Email), ("address", contact.Address), ("url", contact.Url) })
            WriteText(json, name, value);
        json.WriteEndObject();
    }

    private static void WriteLinks(Utf8JsonWriter json, FeedListing listing, FeedContext context)
    {
        json.WriteStartObject("links");
        json.WriteString("pages", $"{FeedClosing.Pages}/1.json");
        json.WriteString("all", FeedClosing.AllItems);
        json.WriteString("changes", $"{FeedClosing.Changes}/index.json");
        json.WriteString("latestChanges", $"{FeedClosing.Changes}/{listing.LastSegment}.json");
        json.WriteString("state", FeedStateFile.Name);
        json.WriteString("schemas", FeedSchemas.Folder);
        json.WriteString("openapi", FeedSchemas.OpenApiName);
        json.WriteString("manifest", FeedContext.RootFrom(context.PathOf(FeedClosing.ServiceDocument)) + "manifest.json");
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
