using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ContentKit.Tests.Cli;
using Xunit;

namespace ContentKit.Tests.Serving;

/// <summary>The dashboard lists every leaflet, and says of each what 'check' and 'review' say.</summary>
public sealed class DashboardTests
{
    private static readonly string[] Tabs = ["web", "phone", "print", "text", "json", "problems", "readability", "changes"];

    private static TestLibrary Library()
    {
        var library = TestLibrary.WithLeaflet();
        library.Write("content/draft.md", TestLibrary.Leaflet.Replace("title: Knee care", "title: A <i>draft</i> & more\nstatus: draft", StringComparison.Ordinal));
        library.Write("content/late.md", TestLibrary.Leaflet.Replace("due: 2027-01-10", "due: 2026-02-01", StringComparison.Ordinal).Replace("last: 2026-01-10", "last: 2025-01-10", StringComparison.Ordinal));
        library.Write("content/broken.md", "---\ntype: aftercare\ntitel: x\n---\n");
        library.Write("content/old.es.md", TestLibrary.Leaflet);
        return library;
    }

    [Fact]
    public async Task Every_leaflet_is_listed_with_its_standing()
    {
        await using var served = await ServedLibrary.Start(Library());
        var page = Parse(await served.Get("_preview/"));
        var rows = page.QuerySelectorAll("table[data-leaflets] tbody tr").ToDictionary(row => row.QuerySelector("small")?.TextContent ?? "");
        Assert.Equal(["content/broken.md", "content/draft.md", "content/knee.md", "content/late.md", "content/old.es.md"], rows.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("A <i>draft</i> & more", rows["content/draft.md"].TextContent, StringComparison.Ordinal);
        Assert.Equal("draft", rows["content/draft.md"].GetAttribute("data-status"));
        Assert.Equal("overdue", rows["content/late.md"].GetAttribute("data-review"));
        Assert.Equal("errors", rows["content/broken.md"].GetAttribute("data-level"));
        Assert.Equal("es", rows["content/old.es.md"].GetAttribute("data-language"));
        Assert.Equal(["1", "0", "1"], rows["content/knee.md"].QuerySelectorAll("td.number").Take(3).Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Every_tab_of_every_leaflet_opens_and_every_link_of_it_leads_somewhere()
    {
        await using var served = await ServedLibrary.Start(Library());
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>(["/_preview/"]));
        var wrong = new List<string>();
        while (open.TryDequeue(out var path))
        {
            if (!seen.Add(path))
                continue;
            using var answer = await served.Answer(path);
            if (!answer.IsSuccessStatusCode)
                wrong.Add($"{path}: {answer.StatusCode}");
            if (!path.StartsWith("/_preview/", StringComparison.Ordinal))
                continue;
            var page = Parse(await answer.Content.ReadAsStringAsync());
            foreach (var target in page.QuerySelectorAll("a[href], iframe, link[rel=stylesheet]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? "").Where(target => target.StartsWith('/')))
                open.Enqueue(target.Split('#')[0]);
        }
        Assert.Empty(wrong);
        Assert.All(new[] { "knee", "draft", "late", "broken" }.SelectMany(id => Tabs.Select(tab => $"/_preview/leaflets/en/{id}/{tab}")), path => Assert.Contains(path, seen));
        Assert.False(served.Library.Has("output"));
    }

    [Fact]
    public async Task The_hardest_sentence_is_marked_in_the_text()
    {
        await using var served = await ServedLibrary.Start(TestLibrary.WithLeaflet());
        var page = Parse(await served.Get("_preview/leaflets/en/knee/readability"));
        Assert.Contains("Rest helps your knee to heal.", page.QuerySelector("mark")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(TestLibrary.Leaflet, string.Concat(page.QuerySelector("pre.rendition")?.ChildNodes.Select(Source) ?? []));
    }

    [Fact]
    public async Task Problems_are_those_of_check()
    {
        await using var served = await ServedLibrary.Start(Library());
        var page = Parse(await served.Get("_preview/leaflets/en/broken/problems"));
        var terminal = served.Library.Run("check").Output;
        var shown = page.QuerySelectorAll("pre.contentkit-problem").Select(problem => problem.TextContent.Trim()).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, problem => Assert.Contains(problem, terminal, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_due_review_of_a_published_leaflet_is_in_the_picture_and_in_the_table()
    {
        await using var served = await ServedLibrary.Start(Library());
        var page = Parse(await served.Get("_preview/reviews"));
        Assert.Equal(3, page.QuerySelectorAll("svg.months .mark").Length);
        Assert.Equal(3, page.QuerySelectorAll("table tbody tr").Length);
        Assert.Single(page.QuerySelectorAll("svg.months .mark.overdue"));
    }

    /// <summary>The author's text without the numbers that the marks add.</summary>
    private static string Source(AngleSharp.Dom.INode node) => node is IHtmlElement mark ? string.Concat(mark.ChildNodes.Skip(1).Select(child => child.TextContent))[1..] : node.TextContent;

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
