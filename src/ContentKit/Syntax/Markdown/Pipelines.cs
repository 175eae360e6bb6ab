using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;

namespace ContentKit.Syntax.Markdown;

/// <summary>The two dialects: the body of a page, and the text of one field. HTML is parsed only so that it can be refused.</summary>
internal static class Pipelines
{
    public static readonly MarkdownPipeline Body = BuildBody();

    public static readonly MarkdownPipeline Field = BuildField();

    private static MarkdownPipeline BuildBody()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = 32 }.UsePreciseSourceLocation();
        builder.Extensions.Add(new PipeTableExtension(new PipeTableOptions { RequireHeaderSeparator = true }));
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.BlockParsers.Insert(0, new IncludeParser());
        builder.InlineParsers.InsertBefore<EscapeInlineParser>(new VariableParser());
        return builder.Build();
    }

    private static MarkdownPipeline BuildField()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = 32 }.UsePreciseSourceLocation();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new WholeTextParser());
        builder.InlineParsers.InsertBefore<EscapeInlineParser>(new VariableParser());
        return builder.Build();
    }
}
