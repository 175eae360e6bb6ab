using System.Xml.Linq;
using ContentKit.Exporting;
using ContentKit.Exporting.Discovery;
using ContentKit.Sites;
using Xunit;

namespace ContentKit.Tests.Website;

public sealed class SitemapTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The standard lets a file name 50,000 addresses; ours name 20,000.</summary>
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(20_000, 2)]
    [InlineData(20_001, 3)]
    public void A_large_library_is_listed_in_several_files(int more, int files)
    {
        var options = new WorkspaceOptions(Repository.Root, new DateOnly(2026, 11, 23));
        var (site, read) = (new Workspace(options).Load().Site, Folder.Read(Repository.Root, 1));
        var theme = LibraryContext.Read(read, options).Theme ?? throw new InvalidOperationException("the theme cannot be used");
        var pages = new SitePages(theme, site);
        var ofPages = pages.All.Where(page => page.Path.EndsWith(".html", StringComparison.Ordinal) && page.Name != SitePage.NotFound).Select(page => page.Path).ToList();
        var documents = Enumerable.Range(1, 20_000 - ofPages.Count + more).Select(number => site.Documents[0] with { Id = $"leaflet-{number}" }).ToList();

        var made = SitemapFiles.Of(site, documents, pages).ToDictionary(file => file.Path, file => AddressesIn(file.Write()));

        Assert.Equal(files, made.Count - (files > 1 ? 1 : 0));
        var listed = made.Where(file => files == 1 || file.Key != DiscoveryExporter.Sitemap).ToList();
        Assert.All(listed, file => Assert.InRange(file.Value.Count, 1, 20_000));
        Assert.Equal([.. ofPages.Concat(documents.Select(document => SitePaths.Of(document, "html"))).Select(path => SitePaths.UrlOf(site.Settings, path)).Order(StringComparer.Ordinal)],
            listed.SelectMany(file => file.Value).Order(StringComparer.Ordinal));
        if (files > 1)
            Assert.Equal(listed.Select(file => SitePaths.UrlOf(site.Settings, file.Key)), made[DiscoveryExporter.Sitemap]);
    }

    private static List<string> AddressesIn(byte[] file) => [.. XDocument.Load(new MemoryStream(file)).Descendants(Sitemap + "loc").Select(address => address.Value)];
}
