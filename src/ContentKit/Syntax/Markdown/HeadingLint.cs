using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentKit.Syntax.Markdown;

/// <summary>Reports headings that lose their words or a sign.</summary>
internal sealed class HeadingLint(string source, LintReport report)
{
    public void Check(HeadingBlock heading)
    {
        if (IsBlank(heading.Inline))
            report.Report(LayoutErrors.EmptyHeading, heading, "This heading has no words.");
        else if (!heading.IsSetext && ClosingSigns(heading) is { IsEmpty: false } signs && signs.Length != heading.Level)
            report.Report(LayoutErrors.LostSign, signs, $"'{source.AsSpan(signs.Start, signs.Length)}' at the end of this heading is taken for its closing mark and is not printed.");
    }

    private static bool IsBlank(ContainerInline? words) => words is null || words.All(inline => inline switch
    {
        LiteralInline literal => literal.Content.AsSpan().IsWhiteSpace(),
        HtmlEntityInline entity => entity.Transcoded.AsSpan().IsWhiteSpace(),
        _ => false,
    });

    /// <summary>As many as in front of the words are a way to write headings.</summary>
    private SourceSpan ClosingSigns(HeadingBlock heading)
    {
        var rest = source.AsSpan(heading.Span.Start);
        var line = (rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest).TrimEnd();
        var words = line.TrimEnd('#');
        return words.Length == line.Length || words.IsEmpty || words[^1] is not (' ' or '\t')
            ? SourceSpan.Empty : new SourceSpan(heading.Span.Start + words.Length, heading.Span.Start + line.Length - 1);
    }
}
