using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentKit.Syntax.Markdown;

/// <summary>Takes the whole of a field as one paragraph, so that no first character ('-', '#', '1.') turns it into something else.</summary>
internal sealed class WholeTextParser : ParagraphBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    /// <summary>Keeps every line: the base class would take "[name]: address" out of the text.</summary>
    public override bool Close(BlockProcessor processor, Block block) => true;
}
