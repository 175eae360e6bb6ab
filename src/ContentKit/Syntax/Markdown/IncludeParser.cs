using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentKit.Syntax.Markdown;

/// <summary>Reads <c>::: include name</c> on a line of its own; a closing <c>:::</c> on the next line may follow.</summary>
internal sealed class IncludeParser : BlockParser
{
    public IncludeParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var line = processor.Line.AsSpan().Trim();
        var words = line.TrimStart(':').Trim();
        if (!line.StartsWith(":::") || !words.StartsWith("include") || words.Length > 7 && words[7] != ' ')
            return BlockState.None;
        processor.NewBlocks.Push(new IncludeBlock(this, words[7..].Trim().ToString())
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Line.Start, processor.Line.End),
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var line = processor.Line.AsSpan().Trim();
        return line.Length >= 3 && line.TrimStart(':').IsEmpty ? BlockState.BreakDiscard : BlockState.None;
    }
}
