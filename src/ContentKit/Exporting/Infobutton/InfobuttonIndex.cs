using System.Collections.Immutable;
using System.Text.Json;
using ContentKit.Exporting.Templates;
using ContentKit.Sites;

namespace ContentKit.Exporting.Infobutton;

/// <summary>Writes the list of all codes with their leaflets.</summary>
internal static class InfobuttonIndex
{
    public static byte[] Write(ImmutableArray<CodedLeaflets> codes, Site site)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JsonText.Encoder }))
        {
            json.WriteStartObject();
            json.WriteStartArray("systems");
            foreach (var system in codes.GroupBy(code => code.System))
                Write(json, system, site.Settings);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, IGrouping<CodeSystem, CodedLeaflets> system, Settings settings)
    {
        json.WriteStartObject();
        json.WriteString("name", system.Key.Name);
        json.WriteString("oid", system.Key.Oid);
        json.WriteString("uri", system.Key.Uri);
        json.WriteStartArray("codes");
        foreach (var code in system)
            Write(json, code, settings);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CodedLeaflets code, Settings settings)
    {
        json.WriteStartObject();
        json.WriteString("code", code.Code);
        if (code.Display is not null)
            json.WriteString("display", code.Display);
        if (code.Path is { } path)
        {
            json.WriteString("json", SitePaths.UrlOf(settings, path + ".json"));
            json.WriteString("atom", SitePaths.UrlOf(settings, path + ".xml"));
        }
        json.WriteStartArray("leaflets");
        foreach (var entry in code.Entries)
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Document.Id);
            json.WriteString("language", entry.Language);
            json.WriteString("title", entry.Title);
            json.WriteString("url", entry.Url);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
