using Microsoft.Playwright;
using Xunit;

namespace ContentKit.BrowserTests;

/// <summary>A reader without a mouse: from the home page through the search to a leaflet, its other forms and back.</summary>
public sealed class KeyboardTests(Chromium chromium)
{
    private const string Focus = "() => document.activeElement.textContent.trim() || document.activeElement.id || document.activeElement.tagName";

    [Fact]
    public async Task The_way_through_search_to_a_leaflet_needs_no_mouse()
    {
        await using var visit = await Visit.Open(chromium, BuiltSite.Sample, "index.html", new());
        var page = visit.Page;
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to main content", await page.EvaluateAsync<string>(Focus));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("search", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        await page.Keyboard.TypeAsync("twistd ankel");
        await page.WaitForFunctionAsync("() => document.querySelector('.search-status').textContent.includes('found')");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("Ankle sprain aftercare", await page.EvaluateAsync<string>(Focus));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => location.pathname === '/en/ankle-sprain.html' && document.querySelector('h1')?.textContent === 'Ankle sprain aftercare'");
    }

    /// <summary>Browsers tell of input more than once, and so does a reader who takes a letter away and types it again.</summary>
    [Fact]
    public async Task A_search_for_the_same_words_leaves_the_reader_where_she_is()
    {
        await using var visit = await Visit.Open(chromium, BuiltSite.Sample, "index.html", new());
        await visit.Page.FillAsync("#search", "ankle");
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('.search-status').textContent.includes('found')");
        await visit.Page.FocusAsync(".results a");
        await visit.Page.EvaluateAsync("() => new Promise(done => { document.querySelector('#search').dispatchEvent(new Event('input')); setTimeout(done); })");
        Assert.Equal("Ankle sprain aftercare", await visit.Page.EvaluateAsync<string>(Focus));
    }

    [Fact]
    public async Task The_way_through_the_lists_to_a_leaflet_needs_no_mouse()
    {
        await using var visit = await Visit.Open(chromium, BuiltSite.Sample, "index.html", new());
        foreach (var path in new[] { "/browse.html", "/specialties/pediatric.html", "/en/tonsillectomy-child.html" })
        {
            for (var i = 0; i < 80 && !await visit.Page.EvaluateAsync<bool>("path => document.activeElement.pathname === path", path); i++)
                await visit.Page.Keyboard.PressAsync("Tab");
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.WaitForFunctionAsync("path => location.pathname === path && document.readyState === 'complete'", path);
        }
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData("twisted ankle", "Ankle sprain aftercare"), InlineData("tonsilectomy", "Tonsil"), InlineData("catara", "Cataract surgery aftercare"), InlineData("KIDNEY", "kidney stone"), InlineData("44465007", "No leaflet")]
    public async Task Search_finds_by_beginnings_names_and_with_slips(string query, string expected)
    {
        await using var visit = await Visit.Open(chromium, BuiltSite.Sample, "a-z.html", new());
        await visit.Page.FillAsync("#search", query);
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('.search-status').textContent !== ''");
        var answer = await visit.Page.TextContentAsync(expected.StartsWith("No ", StringComparison.Ordinal) ? ".search-status" : ".results li:first-child");
        Assert.Contains(expected, answer, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("niño", "Operación de amígdalas"), InlineData("nino", "Operación de amígdalas"), InlineData("INYECCIÓN", "punto gatillo"), InlineData("cirugía", "Operación de amígdalas")]
    public async Task Search_finds_words_with_and_without_their_accents(string query, string expected)
    {
        await using var visit = await Visit.Open(chromium, BuiltSite.Sample, "es/a-z.html", new());
        await visit.Page.FillAsync("#search", query);
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('.search-status').textContent !== ''");
        Assert.Contains(expected, await visit.Page.TextContentAsync(".results li:first-child"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en/ankle-sprain.html"), InlineData("index.html"), InlineData("a-z.html")]
    public async Task Every_stop_of_the_Tab_key_can_be_seen(string path)
    {
        await using var visit = await Visit.Open(chromium, BuiltSite.Sample, path, new());
        var unseen = new List<string>();
        var stops = await visit.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('a[href], button, input')].filter(e => e.checkVisibility()).length");
        for (var i = 0; i < stops; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<string?>("""
                () => {
                  const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
                  if (e === document.body) return "focus is lost";
                  const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && box.bottom > 0 && box.top < innerHeight && box.width > 0;
                  return seen ? null : e.outerHTML.slice(0, 120);
                }
                """) is { } lost)
                unseen.Add(lost);
        }
        Assert.Empty(unseen);
    }

    [Fact]
    public async Task Print_and_the_choice_of_light_or_dark_are_buttons_that_work()
    {
        await using var visit = await Visit.Open(chromium, BuiltSite.Sample, "en/ankle-sprain.html", new() { ColorScheme = ColorScheme.Light });
        var page = visit.Page;
        await page.EvaluateAsync("() => { window.printed = 0; window.print = () => { window.printed++; }; }");
        await page.FocusAsync("[data-print-button]");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(1, await page.EvaluateAsync<int>("() => window.printed"));
        var light = await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
        await page.FocusAsync("[data-theme-button]");
        await page.Keyboard.PressAsync("Space");
        var dark = await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
        Assert.NotEqual(light, dark);
        await page.ReloadAsync();
        Assert.Equal(dark, await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
    }
}
