using System.Globalization;
using System.Xml;
using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting.Discovery;

/// <summary>Lists the pages of a site for search engines (sitemaps.org 0.9), each with its other languages.</summary>
internal static class SitemapFiles
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9", Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>The standard allows 50,000 addresses a file, and 50 MB; with many languages the size comes first.</summary>
    private const int MaximumEntries = 20_000;

    /// <summary>One file, or several behind an index.</summary>
    public static IEnumerable<(string Path, Func<byte[]> Write)> Of(Site site, IReadOnlyList<Document> documents, SitePages pages)
    {
        var ofPages = PagesOf(pages).ToList();
        var count = (ofPages.Count + documents.Count + MaximumEntries - 1) / MaximumEntries;
        byte[] Write(int part) => WriteEntries(ofPages.Concat(documents.Select(document => EntryOf(document, site))).Skip(part * MaximumEntries).Take(MaximumEntries), site.Settings);
        if (count <= 1)
            return [(DiscoveryExporter.Sitemap, () => Write(0))];
        var paths = Enumerable.Range(1, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"sitemap-{number}.xml")).ToList();
        return paths.Select((path, part) => (path, (Func<byte[]>)(() => Write(part))))
            .Append((DiscoveryExporter.Sitemap, () => WriteIndex(paths, site.Settings)));
    }

    private static IEnumerable<SitemapEntry> PagesOf(SitePages pages) =>
        from page in pages.All
        where page.Path.EndsWith(".html", StringComparison.Ordinal) && page.Name != SitePage.NotFound
        select new SitemapEntry(page.Path, page.Language, null,
            [.. pages.All.Where(other => other.Template == page.Template && other.Group?.Value == page.Group?.Value && other.Language != page.Language).Select(other => (other.Language, other.Path))]);

    private static SitemapEntry EntryOf(Document document, Site site) => new(SitePaths.Of(document, "html"), document.Language, (document["modified"] ?? document["published"])?.Raw,
        [.. site.Translations.GetValueOrDefault(document.Id, []).Where(other => other.Language != document.Language && other.Status == Status.Active && !site.IsRetired(other)).Select(other => (other.Language, SitePaths.Of(other, "html")))]);

    private static byte[] WriteEntries(IEnumerable<SitemapEntry> entries, Settings settings) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var entry in entries)
            WriteEntry(xml, entry, settings);
        xml.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter xml, SitemapEntry entry, Settings settings)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, SitePaths.UrlOf(settings, entry.Path));
        if (entry.Modified is { } day)
            xml.WriteElementString("lastmod", Namespace, day);
        if (!entry.Others.IsEmpty)
            foreach (var (language, path) in entry.WithDefault(settings.Language))
            {
                xml.WriteStartElement("link", Xhtml);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", language);
                xml.WriteAttributeString("href", SitePaths.UrlOf(settings, path));
                xml.WriteEndElement();
            }
        xml.WriteEndElement();
    }

    private static byte[] WriteIndex(IEnumerable<string> files, Settings settings) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var file in files)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, SitePaths.UrlOf(settings, file));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });
}
