using System.Text.Json;
using ContentKit.Exporting.Discovery;
using ContentKit.Exporting.Templates;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Infobutton;

/// <summary>The same as JSON, in the form of MedlinePlus Connect: each text is an object with "_value".</summary>
internal sealed class InfobuttonJson(CodedLeaflets code, Site site)
{
    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JsonText.Encoder }))
            Write(json);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("feed");
        json.WriteString("base", SitePaths.UrlOf(site.Settings, ""));
        json.WriteString("lang", site.Settings.Language);
        Text(json, "title", site.Settings.Title, "text");
        Text(json, "subtitle", $"{site.Settings.Title}: {code.System.Name} {code.Code}", "text");
        Text(json, "id", SitePaths.UrlOf(site.Settings, code.Path + ".json"), null);
        Text(json, "updated", code.Updated + ContentDates.Midnight, null);
        json.WriteStartObject("author");
        Text(json, "name", site.Settings.DefaultOf("publisher") ?? site.Settings.Title, null);
        Text(json, "uri", site.Settings.Url, null);
        json.WriteEndObject();
        json.WriteStartArray("category");
        Category(json, "mainSearchCriteria.v.c", code.Code);
        Category(json, "mainSearchCriteria.v.cs", code.System.Oid);
        Category(json, "mainSearchCriteria.v.dn", code.Display ?? "");
        Category(json, "InformationRecipient", "patient");
        json.WriteEndArray();
        json.WriteStartArray("entry");
        foreach (var entry in code.Entries)
            Write(json, entry);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("lang", entry.Language);
        Text(json, "title", entry.Title, "text");
        json.WriteStartArray("link");
        json.WriteStartObject();
        json.WriteString("href", entry.Url);
        json.WriteString("rel", "alternate");
        json.WriteEndObject();
        json.WriteEndArray();
        Text(json, "id", entry.Id, null);
        Text(json, "updated", entry.Updated + ContentDates.Midnight, null);
        Text(json, "summary", HtmlEncoding.Encode(entry.Summary), "html");
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value, string? type)
    {
        json.WriteStartObject(name);
        if (type is not null)
            json.WriteString("type", type);
        json.WriteString("_value", value);
        json.WriteEndObject();
    }

    private static void Category(Utf8JsonWriter json, string scheme, string term)
    {
        json.WriteStartObject();
        json.WriteString("scheme", scheme);
        json.WriteString("term", term);
        json.WriteEndObject();
    }
}
