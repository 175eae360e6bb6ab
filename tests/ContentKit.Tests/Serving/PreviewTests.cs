using AngleSharp.Html.Parser;
using ContentKit.Tests.Cli;
using Xunit;

namespace ContentKit.Tests.Serving;

/// <summary>What a writer sees in the preview.</summary>
public sealed class PreviewTests
{
    private const string Broken = "---\ntype: aftercare\ntitel: <b>Knee</b> & \"co\"\n---\n";

    [Fact]
    public async Task An_edit_shows_and_nothing_is_written()
    {
        await using var served = await ServedLibrary.Start(TestLibrary.WithLeaflet());
        served.Library.Write("content/knee.md", TestLibrary.Leaflet.Replace("You have chest pain.", "You cannot breathe.", StringComparison.Ordinal));
        await served.Until("en/knee.html", page => page.Contains("You cannot breathe.", StringComparison.Ordinal));
        Assert.Contains("You cannot breathe.", await served.Get("en/knee.txt"), StringComparison.Ordinal);
        Assert.Contains("You cannot breathe.", await served.Get("en/knee.json"), StringComparison.Ordinal);
        Assert.False(served.Library.Has("output"));
    }

    [Fact]
    public async Task An_error_is_shown_over_the_last_good_page_in_the_words_of_the_terminal()
    {
        await using var served = await ServedLibrary.Start(TestLibrary.WithLeaflet());
        await served.Get("en/knee.html");
        served.Library.Write("content/knee.md", TestLibrary.Leaflet.Replace("title: Knee care", "title: Knee care\ntitel: <b>Knee</b> & \"co\"", StringComparison.Ordinal));
        var page = await served.Until("en/knee.html", html => html.Contains("contentkit-problems", StringComparison.Ordinal));
        var document = new HtmlParser().ParseDocument(page);
        var overlay = document.GetElementById("contentkit-problems");
        Assert.NotNull(overlay);
        var terminal = served.Library.Run("check").Output;
        var shown = overlay.QuerySelector("pre")?.TextContent.Trim();
        Assert.NotNull(shown);
        Assert.Contains(shown, terminal, StringComparison.Ordinal);
        Assert.Contains("titel: <b>Knee</b> & \"co\"", shown, StringComparison.Ordinal);
        Assert.Empty(overlay.QuerySelectorAll("b"));
        Assert.Contains("You have chest pain.", document.QuerySelector("main")?.TextContent, StringComparison.Ordinal);

        served.Library.Write("content/knee.md", TestLibrary.Leaflet);
        Assert.Contains("Knee care", await served.Until("en/knee.html", html => !html.Contains("contentkit-problems", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leaflet_that_never_was_good_has_a_page_that_says_why()
    {
        var library = TestLibrary.WithLeaflet();
        library.Write("content/wrist.md", Broken);
        await using var served = await ServedLibrary.Start(library);
        Assert.Contains("titel", await served.Get("en/wrist.html"), StringComparison.Ordinal);
        Assert.Contains("elsewhere", await served.Get("en/knee.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leaflet_that_nobody_can_read_any_more_shows_why_over_its_last_good_page()
    {
        var library = TestLibrary.WithLeaflet();
        library.Write("content/wrist-file.md", TestLibrary.Leaflet.Replace("title: Knee care", "id: wrist\ntitle: Wrist care", StringComparison.Ordinal));
        await using var served = await ServedLibrary.Start(library);
        await served.Get("en/knee.html");
        await served.Get("en/wrist.html");
        served.Library.Write("content/knee.md", TestLibrary.Leaflet.Replace("title: Knee care", "title: Caring: for a knee", StringComparison.Ordinal));
        var page = new HtmlParser().ParseDocument(await served.Until("en/knee.html", html => html.Contains("contentkit-problems", StringComparison.Ordinal)));
        Assert.Contains("title: Caring: for a knee", page.GetElementById("contentkit-problems")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("You have chest pain.", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("contentkit-problems", await served.Get("en/wrist.html"), StringComparison.Ordinal);

        served.Library.Write("content/wrist-file.md", "---\ntitle: Caring: for a wrist\n---\n");
        Assert.Contains("title: Caring: for a wrist", await served.Until("en/wrist.html", html => html.Contains("contentkit-problems", StringComparison.Ordinal)), StringComparison.Ordinal);

        served.Library.Write("content/knee.md", TestLibrary.Leaflet);
        await served.Until("en/knee.html", html => !html.Contains("contentkit-problems", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_leaflet_that_nobody_can_read_has_a_page_that_says_why()
    {
        var library = TestLibrary.WithLeaflet();
        library.Write("content/wrist.es.md", "---\ntitle: Caring: for a wrist\n---\n");
        await using var served = await ServedLibrary.Start(library);
        Assert.Contains("title: Caring: for a wrist", await served.Get("es/wrist.html"), StringComparison.Ordinal);
        Assert.Contains("content/wrist.es.md:2:", await served.Get("_preview/"), StringComparison.Ordinal);
        Assert.Contains("\ncontent/wrist.es.md:2: ", await served.Stop(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contentkit.yml", "language: en\nregion: US\nthemes: [\n")]
    [InlineData("themes/default/page.html.sbn", "{{ for }}")]
    [InlineData("schemas/types/aftercare.json", "{")]
    [InlineData("content/_fragments/wash.md", "<script>alert(1)</script>\n")]
    public async Task What_all_pages_share_may_break_and_heal(string path, string text)
    {
        await using var served = await ServedLibrary.Start(TestLibrary.WithLeaflet());
        var before = await served.Get("en/knee.html");
        var good = served.Library.Has(path) ? served.Library.Read(path) : null;
        served.Library.Write(path, text);
        var page = await served.Until("en/knee.html", html => html.Contains("contentkit-problems", StringComparison.Ordinal));
        Assert.Contains("You have chest pain.", page, StringComparison.Ordinal);
        if (good is null)
            File.Delete(Path.Combine(served.Library.Root, path));
        else
            served.Library.Write(path, good);
        var after = await served.Until("en/knee.html", html => !html.Contains("contentkit-problems", StringComparison.Ordinal));
        Assert.Equal(Body(before), Body(after));
    }

    [Fact]
    public async Task A_library_may_lose_its_folders_and_get_them_back()
    {
        await using var served = await ServedLibrary.Start(TestLibrary.WithLeaflet());
        Directory.Delete(Path.Combine(served.Library.Root, "content"), true);
        await served.Until("_preview/", page => !page.Contains("content/knee.md", StringComparison.Ordinal));
        served.Library.Write("content/deep/er/knee.md", TestLibrary.Leaflet);
        await served.Until("en/knee.html", page => page.Contains("You have chest pain.", StringComparison.Ordinal));
        served.Library.Write("content/deep/er/knee.md", TestLibrary.Leaflet.Replace("chest pain", "pain in your jaw", StringComparison.Ordinal));
        await served.Until("en/knee.html", page => page.Contains("pain in your jaw", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_of_paper_uses_the_print_style()
    {
        await using var served = await ServedLibrary.Start(TestLibrary.WithLeaflet());
        var sheet = new HtmlParser().ParseDocument(await served.Get("en/knee.html?media=print")).QuerySelector("link[rel=stylesheet]")?.GetAttribute("href");
        Assert.EndsWith("?media=print", sheet, StringComparison.Ordinal);
        var css = await served.Get("en/" + sheet);
        Assert.DoesNotContain("@media print", css, StringComparison.Ordinal);
        Assert.DoesNotContain("@media screen", css, StringComparison.Ordinal);
    }

    private static string Body(string page) => new HtmlParser().ParseDocument(page).QuerySelector("main")?.InnerHtml ?? "";
}
