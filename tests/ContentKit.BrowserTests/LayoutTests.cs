using Xunit;

namespace ContentKit.BrowserTests;

/// <summary>Pages that stay whole on small screens, with large type and with other spacing.</summary>
public sealed class LayoutTests(Chromium chromium)
{
    /// <summary>WCAG 2.2, 1.4.12.</summary>
    private const string Spacing = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

    /// <summary>Elements whose text sticks out of them or is cut off.</summary>
    private const string Cut = """
        () => [...document.querySelectorAll("body *")].filter(e => {
          if (e.closest("[hidden], .skip, svg") || !e.checkVisibility() || getComputedStyle(e).display === "inline") return false;
          if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) return false;
          const clipped = getComputedStyle(e).overflow !== "visible" && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1);
          return clipped || e.scrollWidth > e.clientWidth + 1 && e.getBoundingClientRect().right > innerWidth;
        }).map(e => e.outerHTML.slice(0, 120))
        """;

    private static readonly string SidewaysScroll = "() => document.scrollingElement.scrollWidth - innerWidth";

    [Theory, MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task Nothing_scrolls_sideways_or_is_cut(string name)
    {
        var (site, path) = Pages.Find(name);
        await using var visit = await Visit.Open(chromium, site, path, new() { ViewportSize = new() { Width = 320, Height = 640 } });
        Assert.Equal((0, "at 320 px"), (Math.Max(0, await visit.Page.EvaluateAsync<int>(SidewaysScroll)), "at 320 px"));
        await visit.Page.EvaluateAsync("() => { location.hash = 'large-print'; }");
        Assert.Equal((0, "in large print"), (Math.Max(0, await visit.Page.EvaluateAsync<int>(SidewaysScroll)), "in large print"));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Cut));
        await visit.Page.EvaluateAsync("() => { location.hash = ''; }");
        await visit.Page.EvaluateAsync("css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }", Spacing);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Cut));
        Assert.Equal((0, "with wide spacing"), (Math.Max(0, await visit.Page.EvaluateAsync<int>(SidewaysScroll)), "with wide spacing"));
    }

    [Theory, MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task Without_scripts_the_page_says_the_same(string name)
    {
        const string Text = "() => document.querySelector('main').innerText.replace(/\\s+/g, ' ')";
        var (site, path) = Pages.Find(name);
        await using var with = await Visit.Open(chromium, site, path, new());
        await with.Page.EvaluateAsync("() => document.querySelectorAll('[data-print-button]').forEach(e => e.closest('li').remove())");
        await using var without = await Visit.Open(chromium, site, path, new() { JavaScriptEnabled = false });
        Assert.Equal(await with.Page.EvaluateAsync<string>(Text), await without.Page.EvaluateAsync<string>(Text));
    }

    [Theory]
    [InlineData("en/ankle-sprain.html"), InlineData("index.html"), InlineData("es/tonsillectomy-child.html")]
    public async Task A_page_weighs_at_most_60_kilobytes(string path)
    {
        await using var visit = await Visit.Open(chromium, BuiltSite.Sample, path, new());
        Assert.InRange(visit.Loaded.Values.Sum(), 1, 60_000);
    }

    [Fact]
    public async Task A_right_to_left_page_is_laid_out_from_the_right()
    {
        await using var visit = await Visit.Open(chromium, BuiltSite.Hard, "ar/rtl.html", new());
        Assert.Equal("rtl", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).direction"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => { const style = getComputedStyle(document.querySelector('.tier-emergency')); return parseFloat(style.borderRightWidth) > parseFloat(style.borderLeftWidth); }"));
    }
}
