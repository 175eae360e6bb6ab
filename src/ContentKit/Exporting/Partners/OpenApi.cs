using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ContentKit.Exporting.Templates;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Partners;

/// <summary>The feed as OpenAPI describes interfaces: 3.1, and 3.0.3 for generators that know no newer one. Its schemas are those of the feed.</summary>
internal sealed class OpenApi(ImmutableArray<SourceFile> schemas, Settings settings, string folder)
{
    private const string Reference = "$ref", Definitions = "definitions", Components = "#/components/schemas/";

    /// <summary>Address, operation, summary, schema, parameters.</summary>
    private static readonly (string Path, string Operation, string Summary, string Schema, string[] Parameters)[] Operations =
    [
        ("/index.json", "getServiceDocument", "Where to begin", "Index", []),
        ("/items/{language}/{id}.json", "getItem", "One leaflet whole", "Item", ["language", "id"]),
        ("/pages/{page}.json", "getPage", "A part of the listing", "Page", ["page"]),
        ("/all.ndjson", "getAllItems", "Every item, one a line", "Item", []),
        ("/changes/index.json", "getHead", "How far the journal goes", "Head", []),
        ("/changes/{segment}.json", "getChanges", "A segment of the journal", "Changes", ["segment"]),
        ("/state.json", "getState", "Every leaflet and change in one file", "State", []),
    ];

    /// <param name="isOld">For 3.0.3 instead of 3.1.</param>
    public byte[] Write(bool isOld)
    {
        using var buffer = new PooledBytes(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JsonText.Encoder, Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("openapi", isOld ? "3.0.3" : "3.1.0");
            Member("info", Info(), json);
            Member("servers", new JsonArray(new JsonObject { ["url"] = SitePaths.UrlOf(settings, folder) ?? "." }), json);
            Member("security", new JsonArray(), json);
            Member("paths", Paths(), json);
            json.WriteStartObject("components");
            json.WriteStartObject("schemas");
            foreach (var file in schemas.Where(file => !file.Path.EndsWith("/manifest.schema.json", StringComparison.Ordinal)))
                WriteSchemas(file, json, isOld);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Member(string name, JsonNode value, Utf8JsonWriter json)
    {
        json.WritePropertyName(name);
        value.WriteTo(json);
    }

    private JsonObject Info()
    {
        var license = settings.DefaultOf("license") ?? "See each item";
        return new JsonObject
        {
            ["title"] = $"{settings.Title}: feed for partners",
            ["version"] = PartnerItem.SchemaVersion,
            ["description"] = "Static files. Fetch all.ndjson once, then follow the journal in changes/. Ignore members that you do not know.",
            ["license"] = new JsonObject { ["name"] = license, ["url"] = license.StartsWith("http", StringComparison.Ordinal) ? license : $"https://spdx.org/licenses/{Uri.EscapeDataString(license)}.html" },
        };
    }

    private static JsonObject Paths()
    {
        var paths = new JsonObject();
        foreach (var (path, operation, summary, schema, parameters) in Operations)
            paths[path] = new JsonObject
            {
                ["get"] = new JsonObject
                {
                    ["operationId"] = operation,
                    ["summary"] = summary,
                    ["parameters"] = new JsonArray([.. parameters.Select(name => new JsonObject { ["name"] = name, ["in"] = "path", ["required"] = true, ["schema"] = new JsonObject { ["type"] = name is "page" or "segment" ? "integer" : "string" } })]),
                    ["responses"] = new JsonObject
                    {
                        ["200"] = new JsonObject { ["description"] = summary + ".", ["content"] = new JsonObject { [path.EndsWith(".ndjson", StringComparison.Ordinal) ? "application/x-ndjson" : "application/json"] = new JsonObject { ["schema"] = new JsonObject { [Reference] = Components + schema } } } },
                        ["404"] = new JsonObject { ["description"] = "There is no such file." },
                    },
                },
            };
        return paths;
    }

    private static void WriteSchemas(SourceFile file, Utf8JsonWriter json, bool isOld)
    {
        using var schema = JsonDocument.Parse(file.Text);
        if (schema.RootElement.TryGetProperty(Definitions, out var definitions))
            foreach (var definition in definitions.EnumerateObject())
            {
                json.WritePropertyName(Capital(definition.Name));
                Write(definition.Value, json, isOld);
            }
        json.WriteStartObject(Capital(Path.GetFileName(file.Path).Split('.')[0]));
        foreach (var member in schema.RootElement.EnumerateObject().Where(member => member.Name is not ("$schema" or Definitions)))
            Write(member, json, isOld);
        json.WriteEndObject();
    }

    /// <summary>The same schema with its references to components and, for the old version, in its words.</summary>
    private static void Write(JsonElement schema, Utf8JsonWriter json, bool isOld)
    {
        if (schema.ValueKind == JsonValueKind.Array)
        {
            json.WriteStartArray();
            foreach (var item in schema.EnumerateArray())
                Write(item, json, isOld);
            json.WriteEndArray();
        }
        else if (schema.ValueKind == JsonValueKind.Object)
        {
            json.WriteStartObject();
            if (isOld && ChoiceOf(schema) is { } choice)
                WriteNullable(schema, choice, json);
            else
                foreach (var member in schema.EnumerateObject())
                    Write(member, json, isOld);
            json.WriteEndObject();
        }
        else
            schema.WriteTo(json);
    }

    private static void Write(JsonProperty member, Utf8JsonWriter json, bool isOld)
    {
        if (member.Name == Reference)
            json.WriteString(Reference, Components + Capital((member.Value.GetString() ?? "").Split('/')[^1]));
        else if (isOld && member.Name == "examples" && member.Value.ValueKind == JsonValueKind.Array && member.Value.GetArrayLength() > 0)
        {
            json.WritePropertyName("example");
            member.Value[0].WriteTo(json);
        }
        else
        {
            json.WritePropertyName(member.Name);
            Write(member.Value, json, isOld);
        }
    }

    /// <summary>What a value may be besides null; null where there is no such choice.</summary>
    private static JsonElement? ChoiceOf(JsonElement schema) =>
        schema.TryGetProperty("anyOf", out var choices) && choices.EnumerateArray().Any(IsNull) ? choices.EnumerateArray().First(choice => !IsNull(choice)) : null;

    private static bool IsNull(JsonElement choice) => choice.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("null");

    private static void WriteNullable(JsonElement schema, JsonElement choice, Utf8JsonWriter json)
    {
        foreach (var member in schema.EnumerateObject().Where(member => member.Name is "title" or "description" && !choice.TryGetProperty(member.Name, out _)).Concat(choice.EnumerateObject()))
            Write(member, json, isOld: true);
        json.WriteBoolean("nullable", true);
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
