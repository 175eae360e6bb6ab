using ContentKit.Diagnostics;
using Markdig.Syntax;

namespace ContentKit.Syntax.Markdown;

/// <summary>Reports problems of one text at the places of its nodes.</summary>
internal sealed class LintReport(MarkdownText text, DiagnosticBag bag)
{
    /// <param name="length">Points at no more than the first characters of the node.</param>
    public void Report(Descriptor descriptor, MarkdownObject node, string message, int? length = null, string? help = null)
    {
        var span = node.Span;
        if (length is { } shorter && span.Length > shorter)
            span = new SourceSpan(span.Start, span.Start + shorter - 1);
        Report(descriptor, span, message, help);
    }

    public void Report(Descriptor descriptor, SourceSpan span, string message, string? help = null) => bag.Report(descriptor, text.LocationOf(span), message, help);
}
