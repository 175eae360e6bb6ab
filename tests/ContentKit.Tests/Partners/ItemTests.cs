using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ContentKit.Tests.Cli;
using Xunit;

namespace ContentKit.Tests.Partners;

/// <summary>An item says all that the leaflet's own JSON says, which other tests hold against the page.</summary>
public sealed partial class ItemTests
{
    private static readonly string[] Clinical = ["summary", "care", "avoid", "warnings", "expect", "medicines", "questions", "followUp", "schedule", "fasting", "stop", "bring", "onTheDay", "disclaimer", "withdrawal"];

    private static readonly string[] Tiers = ["emergency", "urgent", "routine"];

    private static readonly Lazy<Dictionary<string, byte[]>> Sample = new(Build);

    public static TheoryData<string> Leaflets() => [.. Sample.Value.Keys.Where(path => path.StartsWith("feed/v1/items/", StringComparison.Ordinal)).Select(path => path["feed/v1/items/".Length..^".json".Length])];

    [Theory, MemberData(nameof(Leaflets))]
    public void Everything_of_the_leaflet_stands_in_its_item_as_text_as_HTML_and_in_a_block(string leaflet)
    {
        using var page = JsonDocument.Parse(Sample.Value[$"{leaflet}.json"]);
        using var item = JsonDocument.Parse(Sample.Value[$"feed/v1/items/{leaflet}.json"]);
        var sections = item.RootElement.GetProperty("sections");
        var (blocks, html) = (Words(string.Join(' ', sections.EnumerateArray().Select(section => section.GetProperty("text").GetString()))), Words(Plain(string.Join(' ', sections.EnumerateArray().Select(section => section.GetProperty("html").GetString())))));
        var texts = Texts(page.RootElement, item.RootElement).ToList();
        Assert.True(texts.Count > 15, $"only {texts.Count} texts");
        foreach (var (path, expected, found) in texts)
        {
            Assert.True(Words(found.Text).EndsWith(Words(expected), StringComparison.Ordinal), $"{path}: '{expected}' is '{found.Text}' in the item.");
            Assert.True(found.Html is null || Words(Plain(found.Html)) == Words(found.Text), $"{path}: '{found.Html}' does not say '{found.Text}'.");
            Assert.True(blocks.Contains(Words(found.Text), StringComparison.Ordinal), $"{path}: no block says '{found.Text}'.");
            Assert.True(html.Contains(Words(found.Text), StringComparison.Ordinal), $"{path}: the HTML of no block says '{found.Text}'.");
        }
    }

    [Theory, MemberData(nameof(Leaflets))]
    public void Tiers_come_in_order_with_all_their_conditions(string leaflet)
    {
        using var page = JsonDocument.Parse(Sample.Value[$"{leaflet}.json"]);
        using var item = JsonDocument.Parse(Sample.Value[$"feed/v1/items/{leaflet}.json"]);
        if (!page.RootElement.TryGetProperty("urgency", out var urgency))
            return;
        var tiers = item.RootElement.GetProperty("tiers").EnumerateArray().ToList();
        Assert.Equal(Tiers.Where(tier => urgency.TryGetProperty(tier, out _)), tiers.Select(tier => tier.GetProperty("key").GetString()));
        foreach (var tier in tiers)
        {
            var expected = urgency.GetProperty(tier.GetProperty("key").GetString()!);
            Assert.Equal(expected.GetProperty("when").EnumerateArray().Select(text => Words(Markdown(text.GetString()!))), tier.GetProperty("when").EnumerateArray().Select(text => Words(text.GetProperty("text").GetString()!)));
            Assert.Equal(Words(Markdown(expected.GetProperty("heading").GetString()!)), Words(tier.GetProperty("heading").GetProperty("text").GetString()!));
        }
    }

    [Fact]
    public void The_hash_is_of_what_follows_it()
    {
        foreach (var (_, bytes) in Sample.Value.Where(file => file.Key.StartsWith("feed/v1/items/", StringComparison.Ordinal)))
        {
            var head = Head().Match(Encoding.UTF8.GetString(bytes));
            Assert.Equal(head.Groups[1].Value, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes("{" + head.Groups[2].Value))));
        }
    }

    [Fact]
    public void What_is_withdrawn_has_a_reason_and_no_advice()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", TestLibrary.Leaflet.Replace("type: aftercare\n", "type: aftercare\nstatus: retired\nwithdrawal: { kind: withdrawn, reason: The dose was wrong., alternative: knee, date: 2026-01-10, recall: { severity: high } }\n", StringComparison.Ordinal));
        Assert.Equal(0, library.Run("build").ExitCode);
        var item = library.Read("output/feed/v1/items/en/ankle.json");
        Assert.DoesNotContain("chest pain", item, StringComparison.Ordinal);
        Assert.DoesNotContain("Rest helps", item, StringComparison.Ordinal);
        Assert.Contains("\"status\":\"withdrawn\"", item, StringComparison.Ordinal);
        Assert.Contains("\"reason\":{\"html\":\"The dose was wrong.\"", item, StringComparison.Ordinal);
        Assert.Contains("\"replacement\":[{\"language\":\"en\",\"id\":\"knee\"", item, StringComparison.Ordinal);
        var changes = library.Read("output/feed/v1/changes/1.json");
        Assert.Matches("\"op\": \"recall\"[^}]*\"id\": \"ankle\"[^}]*\"reason\": \"The dose was wrong.\",[^}]*\"severity\": \"high\",[^}]*\"alternative\": \"knee\"", changes);
    }

    [Fact]
    public void A_type_of_the_library_must_keep_the_contract()
    {
        using var library = TestLibrary.WithLeaflet();
        var schema = File.ReadAllText(Repository.PathOf("schemas", "aftercare.schema.json"));
        library.Write("schemas/aftercare.schema.json", schema);
        library.Write("schemas/output/document.schema.json", "{ \"type\": \"object\" }");
        Assert.Equal(0, library.Run("build").ExitCode);
        library.Write("schemas/aftercare.schema.json", Keywords().Replace(schema, "\"keywords\": { \"title\": \"Keywords\", \"description\": \"What.\", \"examples\": [\"x\"], \"type\": \"string\", \"minLength\": 1 },\n    \"about\": {", 1));
        library.Write("content/knee.md", TestLibrary.Leaflet.Replace("sources:", "keywords: joints\nsources:", StringComparison.Ordinal));
        Assert.Contains("error TPL019", library.Run("build").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_never_reach_partners()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", TestLibrary.Leaflet.Replace("type: aftercare\n", "type: aftercare\nstatus: draft\n", StringComparison.Ordinal));
        Assert.Equal(0, library.Run("build", "--drafts").ExitCode);
        Assert.True(library.Has("output/en/ankle.html"));
        Assert.False(library.Has("output/feed/v1/items/en/ankle.json"));
    }

    /// <summary>Each text of the page's JSON with what stands at its place in the item.</summary>
    private static IEnumerable<(string Path, string Expected, (string Text, string? Html) Found)> Texts(JsonElement page, JsonElement item) =>
        Clinical.SelectMany(field => page.TryGetProperty(field, out var value) ? Texts(value, item.TryGetProperty(field, out var other) ? other : default, field) : []);

    private static IEnumerable<(string Path, string Expected, (string Text, string? Html) Found)> Texts(JsonElement value, JsonElement other, string path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when path.EndsWith(".kind", StringComparison.Ordinal) || path.EndsWith(".date", StringComparison.Ordinal) || path.EndsWith(".alternative", StringComparison.Ordinal):
                return [];
            case JsonValueKind.String:
                var found = other.ValueKind == JsonValueKind.Object ? (other.GetProperty("text").GetString() ?? "", other.GetProperty("html").GetString()) : (other.ValueKind == JsonValueKind.String ? other.GetString() ?? "" : "", null);
                return [(path, Markdown(value.GetString() ?? ""), found)];
            case JsonValueKind.Array:
                return value.EnumerateArray().SelectMany((entry, i) => Texts(entry, other.ValueKind == JsonValueKind.Array && i < other.GetArrayLength() ? other[i] : default, $"{path}[{i}]"));
            case JsonValueKind.Object when path.EndsWith(".timing", StringComparison.Ordinal):
                return [(path, value.GetProperty("text").GetString() ?? "", (other.GetProperty("text").GetString() ?? "", null))];
            case JsonValueKind.Object:
                return value.EnumerateObject().SelectMany(member => Texts(member.Value, other.ValueKind == JsonValueKind.Object && other.TryGetProperty(member.Name, out var below) ? below : default, $"{path}.{member.Name}"));
            default:
                return [];
        }
    }

    private static Dictionary<string, byte[]> Build()
    {
        var library = new Workspace(new WorkspaceOptions(Repository.Root, new DateOnly(2026, 11, 24))).Load();
        return library.Plan.Where(output => output.Path.EndsWith(".json", StringComparison.Ordinal)).ToDictionary(output => output.Path, output => output.Render(new()) ?? [], StringComparer.Ordinal);
    }

    private static string Markdown(string text) => Link().Replace(text, "$1").Replace("**", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);

    private static string Plain(string html) => System.Net.WebUtility.HtmlDecode(Tag().Replace(html, " "));

    private static string Words(string text) => Blanks().Replace(text, "");

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex("\"keywords\": \\{.*?\"about\": \\{", RegexOptions.Singleline)]
    private static partial Regex Keywords();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("^\\{\"contentHash\":\"([0-9a-f]{64})\",\"version\":\\d+,(.*)\\n$", RegexOptions.Singleline)]
    private static partial Regex Head();
}
