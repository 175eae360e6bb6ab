using System.Diagnostics;
using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ContentKit.Syntax.Markdown;

/// <summary>Prints a parsed text as words that can be read aloud; lines are as long as their paragraphs.</summary>
internal sealed class PlainTextRenderer(MarkdownScope scope)
{
    private readonly List<string> _lines = [];
    private readonly PlainInlineRenderer _inlines = new(scope);

    public string Blocks(MarkdownDocument root)
    {
        Children(root, "");
        while (_lines is [.., ""])
            _lines.RemoveAt(_lines.Count - 1);
        return string.Join('\n', _lines).Trim('\n');
    }

    public string Field(MarkdownDocument root) =>
        string.Join(' ', root.Select(block => OneLine(_inlines.Words(((LeafBlock)block).Inline)))).Trim();

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
                var words = OneLine(_inlines.Words(heading.Inline));
                Add(indent, words);
                if (heading.Level == 2)
                    Add(indent, new string('-', Math.Min(words.Length, 72)));
                Break();
                break;
            case ParagraphBlock paragraph:
                foreach (var line in _inlines.Words(paragraph.Inline).Split('\n'))
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
            else if (_lines[first].Length == 0)
                _lines[first] = indent + mark.TrimEnd();
            else
                _lines[first] = string.Concat(indent, mark, _lines[first].AsSpan(indent.Length + mark.Length));
        }
    }

    /// <summary>A row is one line, each cell behind the heading of its column, so that it makes sense when heard.</summary>
    private void Table(Table table, string indent)
    {
        var headings = Cells((TableRow)table[0]);
        if (table.Count == 1)
            Add(indent, string.Join("; ", headings));
        for (var row = 1; row < table.Count; row++)
        {
            var cells = Cells((TableRow)table[row]);
            for (var i = 0; i < Math.Min(cells.Length, headings.Length); i++)
                if (headings[i].Length > 0)
                    cells[i] = $"{headings[i]}: {cells[i]}";
            Add(indent, "- " + string.Join("; ", cells));
        }
    }

    private string[] Cells(TableRow row)
    {
        var cells = new string[row.Count];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = CellText((TableCell)row[i]);
        return cells;
    }

    private string CellText(TableCell cell) => cell.Count == 1 && cell[0] is LeafBlock only ? OneLine(_inlines.Words(only.Inline))
        : string.Join(' ', cell.OfType<LeafBlock>().Select(block => OneLine(_inlines.Words(block.Inline))));
}
