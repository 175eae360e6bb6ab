using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ContentKit.Syntax.Markdown;

/// <summary>Takes a parsed body apart into blocks of words. Fragments are not entered: they are texts of their own.</summary>
internal sealed class BlockReader(MarkdownText owner, MarkdownScope scope)
{
    private readonly ImmutableArray<TextBlock>.Builder _blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private readonly WordsReader _words = new(owner, scope);
    private int _lists;
    private int _boxes;

    public ImmutableArray<TextBlock> Read(MarkdownDocument root)
    {
        Children(root, null, null);
        return _blocks.DrainToImmutable();
    }

    private void Children(ContainerBlock container, ListPlace? list, BoxPlace? box)
    {
        foreach (var block in container)
            Block(block, list, box);
    }

    private void Block(Block block, ListPlace? list, BoxPlace? box)
    {
        switch (block)
        {
            case HeadingBlock heading:
                _blocks.Add(_words.Read(heading.Inline, TextForm.Heading, heading.Level, list, box));
                break;
            case ParagraphBlock paragraph:
                _blocks.Add(_words.Read(paragraph.Inline, list is null ? TextForm.Paragraph : TextForm.ListItem, 0, list, box));
                break;
            case ListBlock items:
                var number = _lists++;
                for (var i = 0; i < items.Count; i++)
                    Children((ListItemBlock)items[i], new ListPlace(number, i, list is { } outer ? outer.Depth + 1 : 0, items.IsOrdered), box);
                break;
            case CodeBlock code:
                foreach (var line in code.Lines.Lines.AsSpan(0, code.Lines.Count))
                    _blocks.Add(_words.Read(line.Slice.ToString(), line.Position, TextForm.Code));
                break;
            case Table table:
                foreach (var cell in table.Descendants<TableCell>())
                    foreach (var text in cell.OfType<LeafBlock>())
                        _blocks.Add(_words.Read(text.Inline, TextForm.Cell, 0, null, box));
                break;
            case CustomContainer container:
                Children(container, list, new BoxPlace(_boxes++, container.Info ?? ""));
                break;
            case ContainerBlock container:
                Children(container, list, box);
                break;
        }
    }
}
