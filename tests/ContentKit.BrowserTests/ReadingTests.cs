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

    /// <summary>Words with less than 4.5:1 to the ground below them (WCAG 2.2, 1.4.3); also words in the very colour of their ground, which other checkers take for a decision.</summary>
    private const string Faint = """
        () => {
          const channels = color => (color.match(/[\d.]+/g) ?? []).map(Number);
          const light = rgb => rgb.slice(0, 3).map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const ground = e => { for (; e; e = e.parentElement) { const rgb = channels(getComputedStyle(e).backgroundColor); if (rgb.length === 3 || rgb[3] > 0) return rgb; } return [255, 255, 255]; };
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), faint = [];
          while (walker.nextNode()) {
            const e = walker.currentNode.parentElement;
            if (walker.currentNode.data.trim() === "" || !e.checkVisibility({ opacityProperty: true }) || e.matches("script, style, title, .skip")) continue;
            const [a, b] = [light(channels(getComputedStyle(e).color)), light(ground(e))].sort((a, b) => b - a);
            if ((a + 0.05) / (b + 0.05) < 4.5) faint.push(walker.currentNode.data.trim());
          }
          return faint;
        }
        """;

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
            if (device.Media.ForcedColors != ForcedColors.Active)
                Assert.Empty((await visit.Page.EvaluateAsync<string[]>(Faint)).Select(text => $"{device.Name}: {text}"));
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
