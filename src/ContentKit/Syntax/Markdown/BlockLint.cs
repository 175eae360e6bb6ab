using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentKit.Syntax.Markdown;

/// <summary>Reports blocks of a body that Markdown reads otherwise than their author, and a body that has blocks but no words.</summary>
internal sealed class BlockLint(string source, LintReport report)
{
    private readonly HeadingLint _headings = new(source, report);
    private readonly SignLint _signs = new(source, report);
    private readonly LayoutLint _layout = new(source, report);
    private Block? _first;
    private bool _hasWords;

    public void Check(MarkdownObject node)
    {
        _hasWords = _hasWords || HasWords(node);
        if (node is Block block and not (HtmlBlock or LinkReferenceDefinition or LinkReferenceDefinitionGroup))
            _first ??= block;
        switch (node)
        {
            case HeadingBlock heading:
                _headings.Check(heading);
                break;
            case QuoteBlock quote:
                _signs.Check(quote);
                break;
            case ListBlock list:
                _signs.Check(list);
                break;
            case CodeBlock code:
                _layout.Check(code);
                break;
            case ParagraphBlock paragraph:
                _layout.Check(paragraph);
                break;
        }
    }

    public void Finish()
    {
        if (_first is not null && !_hasWords)
            report.Report(LayoutErrors.NoWords, _first, "The text below the front matter has marks but no words.");
    }

    /// <summary>A box prints its label, and an include the words of its fragment.</summary>
    private static bool HasWords(MarkdownObject node) => node switch
    {
        LiteralInline literal => !literal.Content.AsSpan().IsWhiteSpace(),
        HtmlEntityInline entity => !entity.Transcoded.AsSpan().IsWhiteSpace(),
        CodeBlock code => !string.IsNullOrWhiteSpace(code.Lines.ToString()),
        CodeInline or VariableInline or AutolinkInline or HtmlInline or DelimiterInline or IncludeBlock or CustomContainer => true,
        _ => false,
    };
}
