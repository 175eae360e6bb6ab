using System.Diagnostics;
using System.Globalization;
using System.Text;
using ContentKit.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentKit.Syntax.Markdown;

/// <summary>Prints a parsed text as HTML. A kind of block that it does not know is a bug and never silence.</summary>
/// <param name="length">About so many characters are printed.</param>
internal sealed class HtmlRenderer(MarkdownScope scope, int length)
{
    private readonly StringBuilder _output = new(length);
    private readonly Slugs _slugs = new();
    private readonly HtmlInlineRenderer _inlines = new(scope);
    private readonly PlainInlineRenderer _words = new(scope);

    public string Blocks(MarkdownDocument root)
    {
        Children(root, false);
        while (_output.Length > 0 && _output[^1] == '\n')
            _output.Length--;
        return _output.ToString();
    }

    public string Field(MarkdownDocument root)
    {
        foreach (var block in root)
        {
            _inlines.Print(((LeafBlock)block).Inline, _output);
            _output.Append(' ');
        }
        return _output.ToString().Trim();
    }

    private void Children(ContainerBlock container, bool tight)
    {
        foreach (var block in container)
            Block(block, tight);
    }

    private void Block(Block block, bool tight)
    {
        switch (block)
        {
            case HeadingBlock heading:
                var id = Addresses.AnchorPrefix + _slugs.Add(_words.Words(heading.Inline));
                Element($"h{heading.Level} id=\"{HtmlEncoding.Encode(id)}\"", heading.Inline);
                break;
            case ParagraphBlock paragraph when tight:
                _inlines.Print(paragraph.Inline, _output);
                _output.Append('\n');
                break;
            case ParagraphBlock paragraph:
                Element("p", paragraph.Inline);
                break;
            case ListBlock list:
                List(list);
                break;
            case QuoteBlock quote:
                Container("blockquote", quote);
                break;
            case CodeBlock code:
                _output.Append("<pre><code>");
                HtmlEncoding.Append(_output, code.Lines.ToString());
                _output.Append("</code></pre>\n");
                break;
            case ThematicBreakBlock:
                _output.Append("<hr>\n");
                break;
            case Table table:
                Table(table);
                break;
            case CustomContainer box:
                Box(box);
                break;
            case IncludeBlock include:
                if (scope.Fragments.TryGetValue(include.Name, out var fragment) && fragment.Root is { } root)
                    Children(root, false);
                break;
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock or HtmlBlock:
                break;
            default:
                throw new UnreachableException($"No HTML for {block.GetType().Name}.");
        }
    }

    private void Container(string name, ContainerBlock container)
    {
        _output.Append('<').Append(name).Append(">\n");
        Children(container, false);
        _output.Append("</").Append(name).Append(">\n");
    }

    private void Element(string tag, ContainerInline? content)
    {
        _output.Append('<').Append(tag).Append('>');
        _inlines.Print(content, _output);
        var space = tag.IndexOf(' ', StringComparison.Ordinal);
        _output.Append("</").Append(space < 0 ? tag : tag[..space]).Append(">\n");
    }

    private void List(ListBlock list)
    {
        var name = list.IsOrdered ? "ol" : "ul";
        var isNumbered = list.IsOrdered && !ListNumbers.AreAutomatic(list);
        var expected = 1;
        _output.Append('<').Append(name).Append(">\n");
        foreach (var item in list.Cast<ListItemBlock>())
        {
            var value = isNumbered && item.Order != expected ? string.Create(CultureInfo.InvariantCulture, $" value=\"{item.Order}\"") : "";
            expected = item.Order + 1;
            _output.Append("<li").Append(value).Append('>');
            if (list.IsLoose)
                _output.Append('\n');
            Children(item, !list.IsLoose);
            if (_output[^1] == '\n')
                _output.Length--;
            _output.Append("</li>\n");
        }
        _output.Append("</").Append(name).Append(">\n");
    }

    private void Box(CustomContainer box)
    {
        var kind = box.Info ?? "";
        _output.Append("<div class=\"box box-").Append(HtmlEncoding.Encode(kind)).Append("\">\n<p class=\"box-label\"><strong>");
        HtmlEncoding.Append(_output, scope.BoxLabels.GetValueOrDefault(kind, kind));
        _output.Append("</strong></p>\n");
        Children(box, false);
        _output.Append("</div>\n");
    }

    private void Table(Table table)
    {
        _output.Append("<div class=\"table\"><table>\n");
        var inBody = false;
        foreach (var row in table.Cast<TableRow>())
        {
            if (row.IsHeader)
                _output.Append("<thead>\n");
            else if (!inBody)
                _output.Append("<tbody>\n");
            inBody |= !row.IsHeader;
            Row(table, row);
            if (row.IsHeader)
                _output.Append("</thead>\n");
        }
        _output.Append(inBody ? "</tbody>\n</table></div>\n" : "</table></div>\n");
    }

    private void Row(Table table, TableRow row)
    {
        _output.Append("<tr>\n");
        for (var column = 0; column < row.Count; column++)
        {
            var cell = (TableCell)row[column];
            var isHeading = row.IsHeader && cell.Count > 0 && cell.Any(block => block is LeafBlock { Inline.FirstChild: not null });
            var name = isHeading ? "th" : "td";
            var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
            _output.Append('<').Append(name).Append(isHeading ? " scope=\"col\"" : "");
            if (alignment is TableColumnAlign.Right or TableColumnAlign.Center)
                _output.Append(alignment == TableColumnAlign.Right ? " class=\"align-end\"" : " class=\"align-center\"");
            _output.Append('>');
            Children(cell, true);
            if (_output[^1] == '\n')
                _output.Length--;
            _output.Append("</").Append(name).Append(">\n");
        }
        _output.Append("</tr>\n");
    }
}
