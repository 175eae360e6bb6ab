using System.Xml;
using ContentKit.Exporting.Narratives;
using ContentKit.Sites;

namespace ContentKit.Exporting.Discovery;

/// <summary>Writes a feed as Atom (RFC 4287), marked as complete (RFC 5005), with tombstones for leaflets that were taken back (RFC 6721).</summary>
/// <param name="narrativeOf">The whole text of a leaflet; null where there is none, or where the feed is not to hold it.</param>
internal sealed class AtomFeed(Site site, NewsFeed feed, Func<FeedEntry, Narrative?> narrativeOf)
{
    private const string Namespace = "http://www.w3.org/2005/Atom", History = "http://purl.org/syndication/history/1.0", Tombstones = "http://purl.org/atompub/tombstones/1.0";

    public void Write(Stream stream) => XmlFile.Write(stream, Write);

    private void Write(XmlWriter xml)
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xmlns", "fh", null, History);
        xml.WriteAttributeString("xmlns", "at", null, Tombstones);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        Text(xml, "id", feed.Path == "feed" ? SitePaths.UrlOf(site.Settings, "") : SitePaths.UrlOf(site.Settings, feed.AtomPath));
        Text(xml, "title", feed.Title);
        Text(xml, "updated", feed.Updated(site.Settings) + ContentDates.Midnight);
        Link(xml, "self", SitePaths.UrlOf(site.Settings, feed.AtomPath), "application/atom+xml");
        Link(xml, "alternate", SitePaths.UrlOf(site.Settings, "index.html"), "text/html");
        Person(xml, "author", site.Settings.DefaultOf("publisher") ?? site.Settings.Title);
        xml.WriteStartElement("complete", History);
        xml.WriteEndElement();
        foreach (var tombstone in feed.Tombstones)
            Write(xml, tombstone);
        foreach (var entry in feed.Entries(site.Settings))
            Write(xml, entry);
        xml.WriteEndElement();
    }

    private void Write(XmlWriter xml, FeedEntry entry)
    {
        var data = entry.Document;
        xml.WriteStartElement("entry", Namespace);
        xml.WriteAttributeString("xml", "lang", null, entry.Language);
        Text(xml, "id", entry.Id);
        Text(xml, "title", entry.Title);
        Text(xml, "published", entry.Published + ContentDates.Midnight);
        Text(xml, "updated", entry.Updated + ContentDates.Midnight);
        if (data["publisher"]?.Raw is { Length: > 0 } publisher)
            Person(xml, "author", publisher);
        foreach (var reviewer in data["review"]?["by"]?.Items ?? [])
            Person(xml, "contributor", reviewer["name"]?.Raw);
        foreach (var specialty in SiteGroup.ValuesOf(entry.Document, "specialties"))
            Category(xml, "https://schema.org/MedicalSpecialty", specialty);
        foreach (var code in data["codes"]?.Items ?? [])
            if (CodeSystem.Find(code["system"]?.Raw) is { } system)
                Category(xml, system.Uri, code["code"]?.Raw);
        Link(xml, "alternate", entry.Url, "text/html");
        if (string.Join(". ", new[] { data["copyright"]?.Raw, data["license"]?.Raw }.Where(words => words is { Length: > 0 })) is { Length: > 0 } rights)
            Text(xml, "rights", rights);
        Text(xml, "summary", entry.Summary);
        Content(xml, entry);
        xml.WriteEndElement();
    }

    /// <summary>The whole leaflet, or where it is.</summary>
    private void Content(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("content", Namespace);
        if (narrativeOf(entry) is { } narrative)
        {
            xml.WriteAttributeString("type", "xhtml");
            xml.WriteRaw(narrative.Div);
        }
        else
        {
            xml.WriteAttributeString("type", "text/html");
            xml.WriteAttributeString("src", entry.Url);
        }
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, FeedTombstone tombstone)
    {
        xml.WriteStartElement("deleted-entry", Tombstones);
        xml.WriteAttributeString("ref", tombstone.Id);
        xml.WriteAttributeString("when", tombstone.When + ContentDates.Midnight);
        xml.WriteStartElement("comment", Tombstones);
        xml.WriteAttributeString("xml", "lang", null, tombstone.Language);
        xml.WriteString(tombstone.Severity is null ? $"{tombstone.Title}: {tombstone.Reason}" : $"{tombstone.Title} (recall, {tombstone.Severity}): {tombstone.Reason}");
        xml.WriteEndElement();
        if (tombstone.Alternative is not null)
            Link(xml, "related", tombstone.Alternative, "text/html");
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string? value) => xml.WriteElementString(name, Namespace, value);

    private static void Person(XmlWriter xml, string role, string? name)
    {
        xml.WriteStartElement(role, Namespace);
        Text(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Category(XmlWriter xml, string scheme, string? term)
    {
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", term);
        xml.WriteAttributeString("scheme", scheme);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string? address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
