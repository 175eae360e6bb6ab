using ContentKit.Tests.Cli;
using ContentKit.Tests.Serving;
using Microsoft.Playwright;
using Xunit;

namespace ContentKit.BrowserTests;

/// <summary>The preview and its dashboard as a writer sees them.</summary>
public sealed class PreviewTests(Chromium chromium)
{
    private static readonly string[] Places =
    [
        "_preview/", "_preview/reviews", "_preview/leaflets/en/knee/web", "_preview/leaflets/en/knee/phone", "_preview/leaflets/en/knee/print", "_preview/leaflets/en/knee/text", "_preview/leaflets/en/knee/json",
        "_preview/leaflets/en/broken/problems", "_preview/leaflets/en/knee/readability", "_preview/leaflets/en/knee/changes", "_preview/leaflets/ar/rtl/web", "en/knee.html", "en/broken.html", "en/draft.html", "en/nothing.html",
    ];

    [Fact]
    public async Task Axe_finds_nothing_on_any_page_of_the_preview()
    {
        await using var served = await ServedLibrary.Start(Library());
        await using var context = await chromium.Browser.NewContextAsync();
        var (page, found) = (await context.NewPageAsync(), new List<string>());
        page.PageError += (_, problem) => found.Add($"script: {problem}");
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.Contains("404", StringComparison.Ordinal))
                found.Add($"console: {message.Text}");
        };
        foreach (var place in Places)
        {
            await page.GotoAsync($"http://127.0.0.1:{served.Port}/{place}");
            foreach (var device in Device.All)
            {
                await device.Show(page);
                found.AddRange((await AccessibilityTests.Violations(page)).Select(violation => $"{place} {device.Name}: {violation}"));
                if (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var over)
                    found.Add($"{place} {device.Name}: {over} pixels too wide");
            }
        }
        Assert.Empty(found);
    }

    [Fact]
    public async Task An_edit_shows_at_the_place_where_the_reader_is()
    {
        await using var served = await ServedLibrary.Start(Library());
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"http://127.0.0.1:{served.Port}/en/knee.html");
        await page.EvaluateAsync("() => { window.kept = true; scrollTo(0, 300); document.querySelector('[data-print-button]').focus({ preventScroll: true }); }");
        var place = await page.EvaluateAsync<double>("() => scrollY");
        Assert.InRange(place, 100, 300);
        served.Library.Write("content/knee.md", Long.Replace("You have questions.", "You have more questions.", StringComparison.Ordinal));
        await page.WaitForFunctionAsync("() => document.body.textContent.includes('You have more questions.')");
        Assert.Equal(place, await page.EvaluateAsync<double>("() => scrollY"));
        Assert.True(await page.EvaluateAsync<bool>("() => window.kept && document.activeElement.matches('[data-print-button]')"));
        served.Library.Write("content/knee.md", Long.Replace("title:", "titel:", StringComparison.Ordinal));
        await page.WaitForSelectorAsync("#contentkit-problems");
        Assert.Contains("titel", await page.TextContentAsync("#contentkit-problems"), StringComparison.Ordinal);
        Assert.Equal("Knee care", await page.TextContentAsync("h1"));
        served.Library.Write("content/knee.md", Long);
        await page.WaitForFunctionAsync("() => !document.querySelector('#contentkit-problems')");
        Assert.True(await page.EvaluateAsync<bool>("() => window.kept"));
    }

    [Fact]
    public async Task The_table_of_leaflets_is_filtered_and_sorted_by_keyboard_and_stays_so_after_an_edit()
    {
        await using var served = await ServedLibrary.Start(Library());
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"http://127.0.0.1:{served.Port}/_preview/");
        await page.FocusAsync("#filter-text");
        await page.Keyboard.TypeAsync("content/knee");
        Assert.Equal(["content/knee.md"], await Rows(page));
        served.Library.Write("content/knee-two.md", TestLibrary.Leaflet);
        await page.WaitForFunctionAsync("() => document.body.textContent.includes('knee-two')");
        Assert.Equal(["content/knee-two.md", "content/knee.md"], (await Rows(page)).Order(StringComparer.Ordinal));
        Assert.Equal("filter-text", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        for (var i = 0; i < "content/knee".Length; i++)
            await page.Keyboard.PressAsync("Backspace");
        await page.SelectOptionAsync("#filter-level", "errors");
        Assert.Equal(["content/broken.md"], await Rows(page));
        await page.SelectOptionAsync("#filter-level", "");
        await page.FocusAsync("th:nth-child(10) button");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("content/broken.md", (await Rows(page))[0]);
        Assert.Equal("descending", await page.GetAttributeAsync("th:nth-child(10)", "aria-sort"));
        await page.ReloadAsync();
        Assert.Equal("content/broken.md", (await Rows(page))[0]);
    }

    /// <summary>Long enough to scroll.</summary>
    private static readonly string Long = TestLibrary.Leaflet + "## At home\n\n" + string.Concat(Enumerable.Repeat("Rest your knee and keep it high.\n\n", 60));

    private static TestLibrary Library()
    {
        var library = TestLibrary.WithLeaflet();
        library.Write("contentkit.yml", TestLibrary.Settings + "theme: clinic\n");
        library.Write("themes/clinic/theme.yml", "extends: default\n");
        library.Write("themes/clinic/strings.ar.yml", File.ReadAllText(Path.Combine(BuiltSite.Root, "themes", "default", "strings.en.yml")));
        library.Write("content/knee.md", Long);
        library.Write("content/draft.md", TestLibrary.Leaflet.Replace("title: Knee care", "title: A draft\nstatus: draft", StringComparison.Ordinal));
        library.Write("content/broken.md", "---\ntype: aftercare\ntitel: x\n---\n");
        library.Write("content/rtl.ar.md", TestLibrary.Leaflet.Replace("title: Knee care", "title: العناية بالركبة", StringComparison.Ordinal));
        return library;
    }

    private static async Task<IReadOnlyList<string>> Rows(IPage page) => await page.Locator("table[data-leaflets] tbody tr:visible small").AllTextContentsAsync();
}
