using System.Diagnostics;
using System.Globalization;
using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentKit.Syntax.Markdown;

/// <summary>Prints a parsed text as words that can be read aloud; lines are as long as their paragraphs.</summary>
internal sealed class PlainTextRenderer(MarkdownScope scope)
{
    private readonly List<string> _lines = [];

    public string Blocks(MarkdownDocument root)
    {
        Children(root, "");
        return string.Join('\n', _lines).Trim('\n');
    }

    public string Field(MarkdownDocument root) =>
        string.Join(' ', root.Select(block => OneLine(Words(((LeafBlock)block).Inline, scope)))).Trim();

    /// <summary>The words of inline content; a hard line break is a line break.</summary>
    public static string Words(ContainerInline? content, MarkdownScope scope)
    {
        var output = new StringBuilder();
        Inlines(content, scope, output);
        return output.ToString();
    }

    private static string OneLine(string text) => text.Replace('\n', ' ');

    private void Children(ContainerBlock container, string indent)
    {
        foreach (var block in container)
            Block(block, indent);
    }

    private void Block(Block block, string indent)
    {
        switch (block)
        {
            case HeadingBlock heading:
                var words = OneLine(Words(heading.Inline, scope));
                Add(indent, words);
                if (heading.Level == 2)
                    Add(indent, new string('-', Math.Min(words.Length, 72)));
                Break();
                break;
            case ParagraphBlock paragraph:
                foreach (var line in Words(paragraph.Inline, scope).Split('\n'))
                    Add(indent, line);
                Break();
                break;
            case ListBlock list:
                List(list, indent);
                Break();
                break;
            case QuoteBlock quote:
                Children(quote, indent + "  ");
                break;
            case CodeBlock code:
                foreach (var line in code.Lines.ToString().Split('\n'))
                    Add(indent + "  ", line);
                Break();
                break;
            case ThematicBreakBlock:
                Break();
                break;
            case Table table:
                Table(table, indent);
                Break();
                break;
            case CustomContainer box:
                Add(indent, scope.BoxLabels.GetValueOrDefault(box.Info ?? "", box.Info ?? "") + ":");
                Children(box, indent + "  ");
                break;
            case IncludeBlock include:
                if (scope.Fragments.TryGetValue(include.Name, out var fragment) && fragment.Root is { } root)
                    Children(root, indent);
                break;
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock or HtmlBlock:
                break;
            default:
                throw new UnreachableException($"No text for {block.GetType().Name}.");
        }
    }

    private void Add(string indent, string line) => _lines.Add(line.Length == 0 ? "" : indent + line);

    private void Break()
    {
        if (_lines.Count > 0 && _lines[^1].Length > 0)
            _lines.Add("");
    }

    /// <summary>Writes each item indented, then puts its mark into the indentation of its first line.</summary>
    private void List(ListBlock list, string indent)
    {
        var isAutomatic = ListNumbers.AreAutomatic(list);
        var number = 0;
        foreach (var item in list.Cast<ListItemBlock>())
        {
            number = isAutomatic ? number + 1 : item.Order;
            var mark = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number}. ") : "- ";
            var first = _lines.Count;
            Children(item, indent + new string(' ', mark.Length));
            for (var line = _lines.Count - 1; !list.IsLoose && line >= first; line--)
                if (_lines[line].Length == 0)
                    _lines.RemoveAt(line);
            if (_lines.Count == first)
                _lines.Add(indent + mark.TrimEnd());
            else
                _lines[first] = string.Concat(indent, mark, _lines[first].AsSpan(indent.Length + mark.Length));
        }
    }

    /// <summary>A row is one line, each cell behind the heading of its column, so that it makes sense when heard.</summary>
    private void Table(Table table, string indent)
    {
        var rows = table.Cast<TableRow>().Select(row => row.Cast<TableCell>().Select(CellText).ToArray()).ToArray();
        var headings = rows[0];
        if (rows.Length == 1)
            Add(indent, string.Join("; ", headings));
        foreach (var row in rows.Skip(1))
            Add(indent, "- " + string.Join("; ", row.Select((cell, i) => i < headings.Length && headings[i].Length > 0 ? $"{headings[i]}: {cell}" : cell)));
    }

    private string CellText(TableCell cell) =>
        string.Join(' ', cell.OfType<LeafBlock>().Select(block => OneLine(Words(block.Inline, scope))));

    private static void Inlines(ContainerInline? container, MarkdownScope scope, StringBuilder output)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
            Inline(inline, scope, output);
    }

    private static void Inline(Inline inline, MarkdownScope scope, StringBuilder output)
    {
        switch (inline)
        {
            case LiteralInline literal:
                output.Append(literal.Content.AsSpan());
                break;
            case VariableInline variable:
                output.Append(scope.Variables.GetValueOrDefault(variable.Name, ""));
                break;
            case CodeInline code:
                output.Append(code.Content);
                break;
            case LineBreakInline line:
                output.Append(line.IsHard ? '\n' : ' ');
                break;
            case HtmlEntityInline entity:
                output.Append(entity.Transcoded.AsSpan());
                break;
            case LinkInline link:
                Link(link, scope, output);
                break;
            case AutolinkInline automatic:
                output.Append(automatic.Url);
                break;
            case HtmlInline html:
                output.Append(html.Tag);
                break;
            case DelimiterInline delimiter:
                output.Append(delimiter.ToLiteral());
                Inlines(delimiter, scope, output);
                break;
            case ContainerInline container:
                Inlines(container, scope, output);
                break;
            default:
                throw new UnreachableException($"No text for {inline.GetType().Name}.");
        }
    }

    /// <summary>The words, and behind them the address where it says more than the words.</summary>
    private static void Link(LinkInline link, MarkdownScope scope, StringBuilder output)
    {
        var words = Words(link, scope);
        output.Append(words);
        var address = Addresses.Of(link);
        if (Addresses.IsLeaflet(address) || Addresses.IsAnchor(address))
            return;
        var target = Variables.Fill(address, scope.Variables);
        if (target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            target = target[(target.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (!Bare(words).Contains(Bare(target), StringComparison.OrdinalIgnoreCase))
            output.Append(" (").Append(target).Append(')');
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
