using System.Xml;
using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting.Discovery;

/// <summary>Announces new and changed leaflets to feed readers (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static byte[] Write(Site site, IEnumerable<Document> documents) => XmlFile.Write(xml =>
    {
        var entries = FeedEntry.Of(site, documents);
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, site.Settings.Language);
        Text(xml, "id", SitePaths.UrlOf(site.Settings, ""));
        Text(xml, "title", site.Settings.Title);
        Text(xml, "updated", (entries.Count > 0 ? entries[0].Updated : "1970-01-01") + FeedEntry.Midnight);
        Link(xml, "self", SitePaths.UrlOf(site.Settings, DiscoveryExporter.Atom));
        Link(xml, "alternate", SitePaths.UrlOf(site.Settings, "index.html"));
        xml.WriteStartElement("author", Namespace);
        Text(xml, "name", site.Settings.DefaultOf("publisher") ?? site.Settings.Title);
        xml.WriteEndElement();
        foreach (var entry in entries)
            Write(xml, entry);
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteAttributeString("xml", "lang", null, entry.Language);
        Text(xml, "id", entry.Id);
        Text(xml, "title", entry.Title);
        Text(xml, "published", entry.Published + FeedEntry.Midnight);
        Text(xml, "updated", entry.Updated + FeedEntry.Midnight);
        Link(xml, "alternate", entry.Url);
        Text(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string? value) => xml.WriteElementString(name, Namespace, value);

    private static void Link(XmlWriter xml, string relation, string? address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
