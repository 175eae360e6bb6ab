using System.Text.RegularExpressions;
using ContentKit.Model;
using ContentKit.Sites;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Exporting.Narratives;

/// <summary>Makes the texts of a leaflet fit to stand in XML, and in files that are copied away from the site.</summary>
internal static partial class PortableText
{
    /// <summary>The same document when all its texts are fit as they are, which is the rule.</summary>
    public static Document Of(Document document, Settings settings)
    {
        RenderedText Portable(RenderedText text) => Xhtml(text.Html, document.Language, settings) is var html && ReferenceEquals(html, text.Html) ? text : text with { Html = html };
        var content = document.Content.Get();
        var (data, body) = (Of(content.Data, Portable), Portable(content.Body));
        return ReferenceEquals(data, content.Data) && ReferenceEquals(body, content.Body) ? document
            : document with { Facts = Facts.Of(Of(document.Facts.All(), Portable)), Content = ContentSource.Of(new DocumentContent(data, body)) };
    }

    private static Value Of(Value value, Func<RenderedText, RenderedText> portable)
    {
        var (text, fields, items) = (portable(value.Text), value.Fields, value.Items);
        for (var i = 0; i < fields.Length; i++)
            if (Of(fields[i].Value, portable) is var field && !ReferenceEquals(field, fields[i].Value))
                fields = fields.SetItem(i, fields[i] with { Value = field });
        for (var i = 0; i < items.Length; i++)
            if (Of(items[i], portable) is var item && !ReferenceEquals(item, items[i]))
                items = items.SetItem(i, item);
        return ReferenceEquals(text, value.Text) && fields == value.Fields && items == value.Items ? value : value with { Text = text, Fields = fields, Items = items };
    }

    /// <summary>Empty elements are closed, and links to other leaflets get their full address; without an address of the library only their words stay.</summary>
    private static string Xhtml(string html, string language, Settings settings)
    {
        html = html.Replace("<br>", "<br/>", StringComparison.Ordinal).Replace("<hr>", "<hr/>", StringComparison.Ordinal);
        return !html.Contains(".html\"", StringComparison.Ordinal) ? html : LeafletLink().Replace(html, link =>
            SitePaths.UrlOf(settings, $"{language}/{link.Groups[1].ValueSpan}") is { } url ? $" href=\"{Text.HtmlEncoding.Encode(url)}\"" : "");
    }

    /// <summary>Only links to leaflets are relative and have no '#' in front.</summary>
    [GeneratedRegex("""(?<=<a) href="([^":/?#]+\.html)"(?=>)""")]
    private static partial Regex LeafletLink();
}
