using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ContentKit.Tests.Proof.Reading;

/// <summary>Reads a web page as a browser builds it, and keeps what people see.</summary>
internal sealed class PageBlocks
{
    private static readonly string[] Inline = ["A", "SPAN", "STRONG", "EM", "B", "I", "CODE", "TIME", "ABBR", "SUB", "SUP"];
    private static readonly string[] Unseen = ["HEAD", "SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "TITLE", "NAV"];
    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();

    private PageBlocks()
    {
    }

    public static List<Block> Of(string html)
    {
        var reader = new PageBlocks();
        var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = html.StartsWith("<!DOCTYPE", StringComparison.Ordinal) }).ParseDocument(html);
        reader.Read(page.Body!, false);
        reader.Flush(false);
        return reader._blocks;
    }

    private void Read(INode node, bool inHeading)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                _text.Append(text.Data);
            else if (child is IElement { TagName: "BR" })
                _text.Append(' ');
            else if (child is IElement element && !IsUnseen(element))
                ReadElement(element, inHeading);
        }
    }

    private void ReadElement(IElement element, bool inHeading)
    {
        if (Inline.Contains(element.TagName))
        {
            Read(element, inHeading);
            return;
        }
        var isHeading = inHeading || element.TagName is ['H', >= '1' and <= '6'];
        Flush(inHeading);
        Read(element, isHeading);
        Flush(isHeading);
    }

    private static bool IsUnseen(IElement element) => Unseen.Contains(element.TagName) || element.ClassList.Contains("permalink") || element.HasAttribute("hidden") || element.HasAttribute("style")
        || element.GetAttribute("aria-hidden") == "true" || element is { TagName: "DETAILS" } && !element.HasAttribute("open");

    private void Flush(bool isHeading)
    {
        var text = string.Join(' ', _text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        _text.Clear();
        if (text.Length > 0)
            _blocks.Add(new Block(text, isHeading));
    }
}
