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
    private const string Reference = "$ref", Components = "#/components/schemas/";

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
    public string Write(bool isOld)
    {
        var document = new JsonObject
        {
            ["openapi"] = isOld ? "3.0.3" : "3.1.0",
            ["info"] = Info(),
            ["servers"] = new JsonArray(new JsonObject { ["url"] = SitePaths.UrlOf(settings, folder) ?? "." }),
            ["security"] = new JsonArray(),
            ["paths"] = Paths(),
            ["components"] = new JsonObject { ["schemas"] = Schemas(isOld) },
        };
        return document.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JsonText.Encoder }) + "\n";
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

    private JsonObject Schemas(bool isOld)
    {
        var all = new JsonObject();
        foreach (var file in schemas.Where(file => !file.Path.EndsWith("/manifest.schema.json", StringComparison.Ordinal)))
        {
            var schema = JsonNode.Parse(file.Text)!.AsObject(); // our own files are objects
            schema.Remove("$schema");
            if (schema["definitions"] is JsonObject definitions)
            {
                schema.Remove("definitions");
                foreach (var (name, definition) in definitions)
                    all[Capital(name)] = Converted(definition, isOld);
            }
            var title = Path.GetFileName(file.Path).Split('.')[0];
            all[Capital(title)] = Converted(schema, isOld);
        }
        return all;
    }

    /// <summary>The same schema with its references to components and, for the old version, in its words.</summary>
    private static JsonNode? Converted(JsonNode? node, bool isOld)
    {
        if (node is JsonArray list)
            return new JsonArray([.. list.Select(item => Converted(item, isOld))]);
        if (node is not JsonObject group)
            return node?.DeepClone();
        if (isOld && group["anyOf"] is JsonArray choices && choices.FirstOrDefault(choice => (string?)choice?["type"] == "null") is { } none)
            return Nullable(group, choices.First(choice => choice != none)!.AsObject()); // 'null' never stands alone
        var result = new JsonObject();
        foreach (var (name, member) in group)
            if (name == Reference)
                result[name] = Components + Capital(((string?)member ?? "").Split('/')[^1]);
            else if (isOld && name == "examples" && member is JsonArray { Count: > 0 } examples)
                result["example"] = examples[0]?.DeepClone();
            else
                result[name] = Converted(member, isOld);
        return result;
    }

    private static JsonObject Nullable(JsonObject group, JsonObject choice)
    {
        var result = new JsonObject { ["title"] = group["title"]?.DeepClone(), ["description"] = group["description"]?.DeepClone() };
        foreach (var (name, member) in choice)
            result[name] = member?.DeepClone();
        result["nullable"] = true;
        return result;
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
