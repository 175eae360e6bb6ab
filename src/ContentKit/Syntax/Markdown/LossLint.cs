using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentKit.Syntax.Markdown;

/// <summary>Reports words and signs that Markdown takes for its own and does not print.</summary>
internal sealed class LossLint(string source, LintReport report)
{
    private readonly bool _hasBars = source.Contains('|', StringComparison.Ordinal);

    public void Check(MarkdownObject node)
    {
        switch (node)
        {
            case EmphasisInline or CodeInline when Touches(node):
                report.Report(MarkdownErrors.MarkInNumber, node, "A mark for bold, italic or code stands between digits and is not printed.");
                break;
            case LinkInline { Title: { Length: > 0 } title }:
                report.Report(MarkdownErrors.LostWords, node, $"The words '{title}' behind the address of this link are not printed.");
                break;
            case FencedCodeBlock { Info: { Length: > 0 } info } code:
                report.Report(MarkdownErrors.LostWords, node, $"The words '{info} {code.Arguments}'".TrimEnd('\'', ' ') + "' behind the opening of this block are not printed.", 3);
                break;
            case LiteralInline literal when literal.Content.AsSpan().Contains("](", StringComparison.Ordinal):
                report.Report(MarkdownErrors.BrokenLink, node, "A link here is not written so that it can be read.");
                break;
            case ParagraphBlock paragraph when HasBars(paragraph):
                report.Report(MarkdownErrors.BrokenTable, node, "The rows of a table here are read as one paragraph.", 1);
                break;
        }
    }

    private bool Touches(MarkdownObject node) =>
        node.Span.Start > 0 && char.IsAsciiDigit(source[node.Span.Start - 1]) || node.Span.End + 1 < source.Length && char.IsAsciiDigit(source[node.Span.End + 1]);

    private bool HasBars(ParagraphBlock paragraph)
    {
        if (!_hasBars || paragraph.Parent is Markdig.Extensions.Tables.TableCell)
            return false;
        foreach (var line in source.AsSpan(paragraph.Span.Start, Math.Min(paragraph.Span.Length, source.Length - paragraph.Span.Start)).EnumerateLines())
            if (line.TrimStart().StartsWith('|'))
                return true;
        return false;
    }
}
