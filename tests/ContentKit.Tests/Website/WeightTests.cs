using AngleSharp.Html.Parser;
using Xunit;

namespace ContentKit.Tests.Website;

/// <summary>A leaflet opens at once on an old phone in a ward without Wi-Fi.</summary>
public sealed class WeightTests
{
    private const int Most = 60_000;

    public static TheoryData<string> Leaflets() => [.. PublishedSite.Named(".txt").Select(path => Path.ChangeExtension(path, ".html")).Where(PublishedSite.Files.ContainsKey)];

    /// <summary>With everything that the page asks for: styles, scripts and pictures, before any compression.</summary>
    [Theory, MemberData(nameof(Leaflets))]
    public void A_leaflet_weighs_at_most_60_kilobytes_and_needs_nothing_from_elsewhere(string path)
    {
        var page = new HtmlParser().ParseDocument(PublishedSite.Text(path));
        var parts = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]:not([href^='data:']), link[rel=preload], script[src], img, source, iframe").Select(part => PublishedSite.Follow(path, part.GetAttribute("href") ?? part.GetAttribute("src") ?? ""));
        Assert.InRange(PublishedSite.Files[path].Length + parts.Sum(part => PublishedSite.Files[Assert.NotNull(part).Path].Length), 20_000, Most);
    }
}
