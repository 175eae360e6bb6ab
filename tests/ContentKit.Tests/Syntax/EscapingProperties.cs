using System.Text;
using System.Text.Json;
using System.Xml;
using AngleSharp.Html.Parser;
using ContentKit.Exporting.Templates;
using ContentKit.Syntax;
using ContentKit.Text;
using CsCheck;
using Xunit;

namespace ContentKit.Tests.Syntax;

/// <summary>What one program escapes, another reads back unchanged.</summary>
public sealed class EscapingProperties
{
    private static readonly Gen<string> Texts = Gen.Frequency((3, Pick.Of("<", ">", "&", "\"", "'", "</script>", "<!--", "-->", "]]>", "&amp;", "&#39;", "`", "\\", "\\u0022", "{{", "=", "\U0001F600", "é")), (2, Gen.Char.Select(c => c.ToString())))
        .Array[0, 20].Select(string.Concat).Where(text => text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar) && !text.Any(c => c is '\r' or '\t' or '\n' || SourceDecoder.IsForbidden(c) || char.IsControl(c)));

    [Fact]
    public void HTML_text_and_attributes_come_back() => Texts.Sample(text =>
    {
        var safe = HtmlEncoding.Encode(text);
        var page = new HtmlParser().ParseDocument($"<!DOCTYPE html><p title=\"{safe}\" lang='{safe}'>x{safe}</p><i></i>");
        var element = page.QuerySelector("p")!;
        Assert.Equal("x" + text, element.TextContent);
        Assert.Equal((text, text), (element.GetAttribute("title"), element.GetAttribute("lang")));
        Assert.Equal(["P", "I"], page.Body!.Children.Select(child => child.TagName));
    }, iter: 5000, threads: 1);

    [Fact]
    public void XML_comes_back() => Texts.Sample(text =>
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml($"<a b=\"{HtmlEncoding.Encode(text)}\">x{HtmlEncoding.Encode(text)}</a>");
        Assert.Equal(("x" + text, text), (document.DocumentElement!.InnerText, document.DocumentElement.GetAttribute("b")));
    }, iter: 5000, threads: 1);

    [Fact]
    public void JSON_comes_back_and_cannot_end_a_script() => Texts.Sample(text =>
    {
        var json = JsonText.Of(text);
        using var document = JsonDocument.Parse(json);
        Assert.Equal(text, document.RootElement.GetString());
        Assert.DoesNotContain(json, c => c is '<' or '>' or '&' or '\u2028' or '\u2029');
    }, iter: 5000, threads: 1);
}
