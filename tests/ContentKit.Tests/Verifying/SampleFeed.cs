using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ContentKit.Publishing.Signatures;

namespace ContentKit.Tests.Verifying;

/// <summary>Makes signed publishes in the shape of the feed, one generation after the other.</summary>
internal sealed class SampleFeed
{
    private readonly SortedDictionary<string, JsonObject> _items = new(StringComparer.Ordinal);
    private readonly List<JsonObject> _entries = [];
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private string? _previous;
    private int _generation;

    public string Until { get; set; } = "2999-12-31";

    public int RetainedFrom { get; set; } = 1;

    /// <summary>A feed of two languages with a withdrawn and a deleted leaflet.</summary>
    public static SampleFeed Whole()
    {
        var feed = new SampleFeed();
        foreach (var id in new[] { "ankle", "burns", "cast", "hip", "knee" })
            feed.Upsert("en", id, "Rest.").Upsert("es", id, "Descanse.");
        return feed.Upsert("en", "knee", "Rest more.").Withdraw("en", "burns", "recall", "The dose was wrong.", "wounds").Delete("es", "cast");
    }

    public SampleFeed Upsert(string language, string id, string text) => Change(language, id, "upsert", "active", text);

    public SampleFeed Withdraw(string language, string id, string operation, string reason, string? alternative) =>
        Change(language, id, operation, operation == "recall" ? "recalled" : "withdrawn", null, reason, alternative);

    public SampleFeed Delete(string language, string id) => Change(language, id, "delete", "deleted", null);

    public MemoryPlace Publish(params SigningKey[] keys)
    {
        _generation++;
        Json("feed/v1/state.json", new JsonObject
        {
            ["format"] = 1,
            ["feed"] = "sample",
            ["generation"] = _generation,
            ["sequence"] = _entries.Count,
            ["items"] = new JsonArray([.. _items.Values.Select(item => item.DeepClone())]),
            ["entries"] = new JsonArray([.. _entries.Skip(RetainedFrom - 1).Select(entry => entry.DeepClone())]),
        });
        foreach (var segment in _entries.Chunk(100).Select((entries, i) => (Number: i + 1, Entries: entries)))
            Json($"feed/v1/changes/{segment.Number}.json", new JsonObject { ["entries"] = new JsonArray([.. segment.Entries.Select(entry => entry.DeepClone())]) });
        Json("feed/v1/changes/index.json", new JsonObject { ["sequence"] = _entries.Count, ["retainedFrom"] = RetainedFrom, ["first"] = 1, ["last"] = (_entries.Count + 99) / 100 });
        _files["feed/v1/all.ndjson"] = [.. _items.Keys.SelectMany(key => _files.GetValueOrDefault($"feed/v1/items/{key}.json") ?? [])];
        _files["fhir/r4/collection.json"] = "{}"u8.ToArray();
        _files["index.html"] = "<p>Leaflets</p>"u8.ToArray();
        return Seal(new ManifestSigner(keys), keys.Length > 0);
    }

    private MemoryPlace Seal(ManifestSigner signer, bool isSigned)
    {
        var files = new Dictionary<string, byte[]>(_files, StringComparer.Ordinal);
        if (isSigned)
            files["jwks.json"] = signer.KeySetOutput.Render(new Diagnostics.DiagnosticBag())!; // it always can
        var manifest = Encoding.UTF8.GetBytes(new JsonObject
        {
            ["generator"] = "ContentKit",
            ["format"] = 1,
            ["generation"] = _generation,
            ["previous"] = _previous,
            ["validity"] = new JsonObject { ["until"] = Until },
            ["files"] = new JsonArray([.. files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file =>
                (JsonNode)new JsonObject { ["path"] = file.Key, ["sha256"] = HashOf(file.Value), ["size"] = file.Value.Length, ["mediaType"] = "application/json" })]),
        }.ToJsonString());
        _previous = HashOf(manifest);
        files["manifest.json"] = manifest;
        if (isSigned)
            files["manifest.json.jws"] = signer.Sign(manifest);
        return new MemoryPlace($"generation {_generation}", files);
    }

    private SampleFeed Change(string language, string id, string operation, string status, string? text, string? reason = null, string? alternative = null)
    {
        var (key, path) = ($"{language}/{id}", $"items/{language}/{id}.json");
        var version = (_items.GetValueOrDefault(key)?["version"]?.GetValue<int>() ?? 0) + 1;
        var entry = new JsonObject { ["sequence"] = _entries.Count + 1, ["op"] = operation, ["language"] = language, ["id"] = id, ["version"] = version };
        var item = new JsonObject { ["number"] = _items.Count + 1, ["language"] = language, ["id"] = id, ["version"] = version, ["status"] = status, ["sequence"] = _entries.Count + 1 };
        _files.Remove($"feed/v1/{path}");
        if (status != "deleted")
        {
            var content = new JsonObject { ["id"] = id, ["language"] = language, ["status"] = status == "active" ? "active" : "withdrawn", ["title"] = $"About {id}", ["text"] = text };
            var contentHash = HashOf(Encoding.UTF8.GetBytes(content.ToJsonString()));
            content.Insert(2, "version", version);
            content.Insert(3, "contentHash", contentHash);
            _files[$"feed/v1/{path}"] = Encoding.UTF8.GetBytes(content.ToJsonString() + "\n");
            foreach (var part in new[] { entry, item })
                (part["sha256"], part["contentHash"]) = (HashOf(_files[$"feed/v1/{path}"]), contentHash);
            entry["path"] = path;
        }
        foreach (var (name, value) in new[] { ("reason", reason), ("alternative", alternative) })
            if (value is not null)
                entry[name] = value;
        _entries.Add(entry);
        _items[key] = item;
        return this;
    }

    private void Json(string path, JsonObject json) => _files[path] = Encoding.UTF8.GetBytes(json.ToJsonString(JsonSerializerOptions.Default));

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
