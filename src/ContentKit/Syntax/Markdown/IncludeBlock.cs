using Markdig.Parsers;
using Markdig.Syntax;

namespace ContentKit.Syntax.Markdown;

/// <summary>The place of a shared fragment, written <c>::: include name</c>.</summary>
internal sealed class IncludeBlock(BlockParser parser, string name) : LeafBlock(parser)
{
    public string Name { get; } = name;
}
