using System.Xml;
using ContentKit.Exporting.Discovery;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Infobutton;

/// <summary>Writes the leaflets of one code as the Atom feed that MedlinePlus Connect answers with (HL7 Infobutton, URL-based).</summary>
internal sealed class InfobuttonAtom(CodedLeaflets code, Site site)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public byte[] Write() => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "base", null, SitePaths.UrlOf(site.Settings, ""));
        xml.WriteAttributeString("xml", "lang", null, site.Settings.Language);
        Text(xml, "title", site.Settings.Title, "text");
        Text(xml, "subtitle", $"{site.Settings.Title}: {code.System.Name} {code.Code}", "text");
        Text(xml, "id", SitePaths.UrlOf(site.Settings, code.Path + ".xml"), null);
        Text(xml, "updated", code.Updated + ContentDates.Midnight, null);
        xml.WriteStartElement("author", Namespace);
        Text(xml, "name", site.Settings.DefaultOf("publisher") ?? site.Settings.Title, null);
        Text(xml, "uri", site.Settings.Url, null);
        xml.WriteEndElement();
        Category(xml, "mainSearchCriteria.v.c", code.Code);
        Category(xml, "mainSearchCriteria.v.cs", code.System.Oid);
        Category(xml, "mainSearchCriteria.v.dn", code.Display ?? "");
        Category(xml, "InformationRecipient", "patient");
        foreach (var entry in code.Entries)
            Write(xml, entry);
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteAttributeString("xml", "lang", null, entry.Language);
        Text(xml, "title", entry.Title, "text");
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", entry.Language);
        xml.WriteAttributeString("href", entry.Url);
        xml.WriteEndElement();
        Text(xml, "id", entry.Id, null);
        Text(xml, "updated", entry.Updated + ContentDates.Midnight, null);
        Text(xml, "summary", HtmlEncoding.Encode(entry.Summary), "html");
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string? value, string? type)
    {
        xml.WriteStartElement(name, Namespace);
        if (type is not null)
            xml.WriteAttributeString("type", type);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    private static void Category(XmlWriter xml, string scheme, string term)
    {
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("scheme", scheme);
        xml.WriteAttributeString("term", term);
        xml.WriteEndElement();
    }
}
