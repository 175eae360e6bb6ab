using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ContentKit.Feeds;
using Xunit;

namespace ContentKit.Tests.Website;

/// <summary>A patient is never sent to a page that is not there.</summary>
public sealed partial class SiteLinkTests
{
    private static readonly string[] Linking = ["href", "src", "action", "data-index"];

    private static readonly Dictionary<string, IDocument> Pages = PublishedSite.Named(".html").ToDictionary(path => path, path => (IDocument)new HtmlParser().ParseDocument(PublishedSite.Text(path)));

    public static TheoryData<string> Html() => [.. Pages.Keys];

    [Theory, MemberData(nameof(Html))]
    public void Every_link_of_a_page_leads_to_a_file_and_a_place_in_it(string path)
    {
        var links = Pages[path].All.SelectMany(element => Linking.Select(element.GetAttribute)).OfType<string>().ToList();
        Assert.True(links.Count > 5);
        Assert.DoesNotContain(links, link => IsBroken(path, link));
    }

    /// <summary>Sitemap, feeds, robots, JSON, JSON-LD and Open Graph name pages by their whole address.</summary>
    [Fact]
    public void Every_address_of_the_site_in_any_file_is_that_of_a_file()
    {
        var addresses = PublishedSite.Files.Keys.SelectMany(path => Whole().Matches(PublishedSite.Text(path)).Select(match => (path, match.Value))).ToList();
        Assert.Subset(addresses.Select(address => address.path).ToHashSet(), new HashSet<string> { "sitemap.xml", "feed.atom.xml", "feed.json", "robots.txt", "index.html", "en/ankle-sprain.html" });
        Assert.DoesNotContain(addresses, address => IsBroken(address.path, address.Value) && !IsFolder(address.Value));
    }

    [Fact]
    public void Every_path_in_JSON_is_that_of_a_file()
    {
        var paths = PublishedSite.Named(".json").SelectMany(file => Paths(JsonDocument.Parse(PublishedSite.Files[file]).RootElement).Select(path => (file, path))).ToList();
        Assert.Contains("en/ankle-sprain.json", paths.Select(path => path.file));
        Assert.DoesNotContain(paths, path => !PublishedSite.Files.ContainsKey(path.file.StartsWith(Feed.LibraryFolder, StringComparison.Ordinal) ? $"{Feed.LibraryFolder}/{path.path}" : path.path));
    }

    [Fact]
    public void Search_knows_pages_that_are_there()
    {
        foreach (var file in new[] { "search/en.json", "search/es.json" })
        {
            using var index = JsonDocument.Parse(PublishedSite.Files[file]);
            var paths = index.RootElement.GetProperty("leaflets").EnumerateArray().Select(leaflet => leaflet[1].GetString() ?? "").ToList();
            Assert.NotEmpty(paths);
            Assert.DoesNotContain(paths, path => !PublishedSite.Files.ContainsKey(path));
        }
    }

    private static bool IsBroken(string page, string link) => PublishedSite.Follow(page, link) is var (path, place)
        && !(PublishedSite.Files.ContainsKey(path) && (place.Length == 0 || Pages.TryGetValue(path, out var target) && target.GetElementById(place) is not null));

    /// <summary>A description of an interface names the folder that its paths start from.</summary>
    private static bool IsFolder(string address) => PublishedSite.Files.Keys.Any(file => file.StartsWith(address[PublishedSite.Address.Length..] + "/", StringComparison.Ordinal));

    private static IEnumerable<string> Paths(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Paths),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => member is { Name: "path", Value.ValueKind: JsonValueKind.String } ? [member.Value.GetString() ?? ""] : Paths(member.Value)),
        _ => [],
    };

    [GeneratedRegex("""https://leaflets\.example/[^\s"'<>\\)]*""")]
    private static partial Regex Whole();
}
