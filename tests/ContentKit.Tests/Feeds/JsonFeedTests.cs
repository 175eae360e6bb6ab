using System.Text.Json;
using ContentKit.Tests.Proof.Reading;
using Xunit;

namespace ContentKit.Tests.Feeds;

public class JsonFeedTests
{
    private static readonly string Content = Repository.PathOf("content");

    public static TheoryData<string> Leaflets() => IndependentReadingTests.Leaflets();

    [Theory, MemberData(nameof(Leaflets))]
    public void An_item_says_everything_in_HTML_and_in_plain_text(string path)
    {
        var leaflet = new SourceLeaflet(Path.Combine(Content, path), Content);
        using var feed = JsonDocument.Parse(FeedLibrary.Samples.Value["feed.json"]);
        var item = feed.RootElement.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("id").GetString() == $"https://leaflets.example/{leaflet.Language}/{leaflet.Id}.html");
        new LeafletReader(leaflet, NarrativeLibrary.BlocksOf(item.GetProperty("content_html").GetString()!, leaflet.Language), false).Check();
        var text = item.GetProperty("content_text").GetString()!;
        Assert.All(new FieldClaims(leaflet).All().Where(claim => claim.Group != "disclaimer" && claim.Parts.Length == 0), claim => Assert.Contains(claim.Words, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_feed_has_what_version_1_1_asks_for()
    {
        using var feed = JsonDocument.Parse(FeedLibrary.Samples.Value["feed.json"]);
        var root = feed.RootElement;
        Assert.Equal("https://jsonfeed.org/version/1.1", root.GetProperty("version").GetString());
        Assert.Equal(("https://leaflets.example/feed.json", "en"), (root.GetProperty("feed_url").GetString(), root.GetProperty("language").GetString()));
        var ids = root.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()).ToList();
        Assert.Equal(Leaflets().Count, ids.Distinct().Count());
    }

    [Fact]
    public void The_extension_tells_how_leaflets_stand_and_which_are_gone()
    {
        using var feed = JsonDocument.Parse(FeedLibrary.Render(FeedLibrary.Settings, FeedLibrary.Withdrawn("  alternative: full-preparation\n  recall: { severity: low }\n"), FeedLibrary.Leaflet("preparation"))["feed.json"]);
        var gone = Assert.Single(feed.RootElement.GetProperty("_contentkit").GetProperty("withdrawn").EnumerateArray());
        Assert.Equal("""{"id":"https://leaflets.example/en/full-aftercare.html","language":"en","title":"Care after the sample procedure","date":"2026-03-05","reason":"The dose of ibuprofen was wrong.","recall":"low","alternative":"https://leaflets.example/en/full-preparation.html"}""",
            JsonSerializer.Serialize(gone));
        var item = Assert.Single(feed.RootElement.GetProperty("items").EnumerateArray());
        Assert.Equal("""{"leaflet":"full-preparation","type":"preparation","status":"active","region":"US","review":{"last":"2026-03-01","due":"2028-03-01","standing":"current"}}""",
            JsonSerializer.Serialize(item.GetProperty("_contentkit")));
    }
}
