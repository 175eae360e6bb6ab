using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentKit.Syntax.Markdown;

/// <summary>Takes the whole of a field as one paragraph, so that no first character ('-', '#', '1.') turns it into something else.</summary>
internal sealed class WholeTextParser : BlockParser
{
    public override bool CanInterrupt(BlockProcessor processor, Block block) => false;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsBlankLine)
            return BlockState.None;
        processor.NewBlocks.Push(new ParagraphBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Line.Start, processor.Line.End),
        });
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}
