using System.Text.Json;
using ContentKit.Feeds;
using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting.Partners;

/// <summary>Where an item comes from and what belongs to it: attribution, pages, other languages, related leaflets.</summary>
internal static class ItemLinks
{
    public static void Write(Document document, FeedContext context, Utf8JsonWriter json, ItemWriter item)
    {
        var data = document.Data;
        var (publisher, copyright, license) = (TextOf(data["publisher"]), TextOf(data["copyright"]), data["license"]?.Raw);
        var source = string.Join(". ", new[] { publisher, copyright, license }.OfType<string>().Select(part => part.TrimEnd('.')).Distinct(StringComparer.Ordinal));
        item.Strings("attribution", ("publisher", publisher), ("copyright", copyright), ("license", license), ("owner", context.IsOmitted("owner") ? null : TextOf(data["owner"])),
            ("text", context.Feed.Export?.Attribution ?? (source.Length == 0 ? context.Site.Settings.Title : source + ".")));
        item.Strings("links", ("html", context.UrlOf(document)), ("page", SitePaths.Of(document, "html")));
        Others("alternates", context.Site.Translations.GetValueOrDefault(document.Id, []).Where(other => other.Language != document.Language), context, json);
        if (!context.IsOmitted("related") && Feed.StandingOf(document, context.Site) == FeedStanding.Active)
            Others("related", (data["related"]?.Items ?? []).Select(id => context.Site.Find(id.Raw, document.Language)).OfType<Document>(), context, json);
        if (Moves.ReplacementOf(document, context.Site) is { } replacement)
            Others("replacement", [replacement], context, json);
    }

    /// <summary>Only leaflets that the partner has too.</summary>
    private static void Others(string name, IEnumerable<Document> others, FeedContext context, Utf8JsonWriter json)
    {
        var known = others.Where(context.Holds).ToList();
        if (known.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var other in known)
        {
            json.WriteStartObject();
            json.WriteString("language", other.Language);
            json.WriteString("id", other.Id);
            json.WriteString("title", other.Title);
            json.WriteString("path", FeedItem.PathOf(other.Language, other.Id));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string? TextOf(Value? value) => value is null ? null : value.Kind == ValueKind.Text ? value.Text.Text : value.Raw;
}
