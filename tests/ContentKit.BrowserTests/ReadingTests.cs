using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace ContentKit.BrowserTests;

/// <summary>The first law in a real browser: what the data of a leaflet says, a reader sees on its page, on screens and on paper.</summary>
public sealed partial class ReadingTests(Chromium chromium)
{
    private static readonly string[] Clinical =
        ["title", "summary", "urgency", "care", "avoid", "warnings", "expect", "medicines", "questions", "followUp", "schedule", "fasting", "stop", "bring", "onTheDay", "disclaimer", "withdrawal"];

    private static readonly string[] NotShown = ["min", "max", "unit", "first", "asDirected", "limit", "for", "every", "during", "kind", "date", "alternative", "recall", "contact"];

    private const string Seen = "() => document.body.innerText.replace(/\\s+/g, ' ')";

    public static TheoryData<string> Leaflets() => [.. BuiltSite.Sample.Leaflets];

    [Theory, MemberData(nameof(Leaflets))]
    public async Task Everything_is_seen_in_light_dark_on_phones_and_on_paper(string leaflet)
    {
        using var json = JsonDocument.Parse(BuiltSite.Sample.Files[leaflet + ".json"]);
        var texts = Clinical.SelectMany(field => json.RootElement.TryGetProperty(field, out var value) ? Texts(value, field) : []).Select(Plain).Distinct().ToList();
        Assert.True(texts.Count > 10);
        await using var visit = await Visit.Open(chromium, BuiltSite.Sample, leaflet + ".html", new());
        foreach (var device in Device.All.Append(Device.Paper))
        {
            await device.Show(visit.Page);
            var seen = await visit.Page.EvaluateAsync<string>(Seen);
            Assert.Empty(texts.Where(text => !seen.Contains(text, StringComparison.OrdinalIgnoreCase)).Select(text => $"{device.Name}: {text}"));
        }
    }

    [Fact]
    public async Task A_card_is_never_broken_over_two_sheets()
    {
        await using var visit = await Visit.Open(chromium, BuiltSite.Sample, "en/ankle-sprain.html", new());
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.All(await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.tier')].map(e => getComputedStyle(e).breakInside)"), value => Assert.Equal("avoid", value));
        Assert.Equal(["8px", "6px", "4px"], await visit.Page.EvaluateAsync<string[]>("() => ['emergency', 'urgent', 'routine'].map(tier => getComputedStyle(document.querySelector('.tier-' + tier)).borderTopWidth)"));
    }

    private static IEnumerable<string> Texts(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString() ?? ""],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Texts(item, name)),
        JsonValueKind.Object => value.EnumerateObject().Where(member => !(NotShown.Contains(member.Name) && !(name == "medicines" && member.Name == "max"))).SelectMany(member => Texts(member.Value, name)),
        _ => [],
    };

    /// <summary>Inline Markdown as readers see it; the sample uses emphasis and links.</summary>
    private static string Plain(string markdown)
    {
        var text = new StringBuilder(Link().Replace(markdown, "$1")).Replace("**", "").Replace("*", "").Replace("\\", "");
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();
}
