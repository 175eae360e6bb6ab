using System.Text.RegularExpressions;
using ContentKit.Model;
using ContentKit.Sites;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Exporting.Narratives;

/// <summary>Makes the texts of a leaflet fit to stand in XML, and in files that are copied away from the site.</summary>
internal static partial class PortableText
{
    public static Document Of(Document document, Settings settings)
    {
        RenderedText Portable(RenderedText text) => text with { Html = Xhtml(text.Html, document.Language, settings) };
        return document with { Facts = Of(document.Facts, Portable), Content = new ContentSource(new DocumentContent(Of(document.Data, Portable), Portable(document.Body))) };
    }

    private static Value Of(Value value, Func<RenderedText, RenderedText> portable) => value with
    {
        Text = portable(value.Text),
        Fields = [.. value.Fields.Select(field => field with { Value = Of(field.Value, portable) })],
        Items = [.. value.Items.Select(item => Of(item, portable))],
    };

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
