using System.Diagnostics;
using System.Text;
using Markdig.Syntax.Inlines;

namespace ContentKit.Syntax.Markdown;

/// <summary>Prints the words inside a block as they can be read aloud.</summary>
internal sealed class PlainInlineRenderer(MarkdownScope scope)
{
    private readonly StringBuilder _output = new();

    /// <summary>The words of inline content; a hard line break is a line break.</summary>
    public string Words(ContainerInline? content)
    {
        if (content?.FirstChild is LiteralInline { NextSibling: null } only)
            return only.Content.ToString();
        _output.Clear();
        Inlines(content);
        return _output.ToString();
    }

    private void Inlines(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
            Inline(inline);
    }

    private void Inline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _output.Append(literal.Content.AsSpan());
                break;
            case VariableInline variable:
                _output.Append(scope.Variables.GetValueOrDefault(variable.Name, ""));
                break;
            case CodeInline code:
                _output.Append(code.Content);
                break;
            case LineBreakInline line:
                _output.Append(line.IsHard ? '\n' : ' ');
                break;
            case HtmlEntityInline entity:
                _output.Append(entity.Transcoded.AsSpan());
                break;
            case LinkInline link:
                Link(link);
                break;
            case AutolinkInline automatic:
                _output.Append(automatic.Url);
                break;
            case HtmlInline html:
                _output.Append(html.Tag);
                break;
            case DelimiterInline delimiter:
                _output.Append(delimiter.ToLiteral());
                Inlines(delimiter);
                break;
            case ContainerInline container:
                Inlines(container);
                break;
            default:
                throw new UnreachableException($"No text for {inline.GetType().Name}.");
        }
    }

    /// <summary>The words, and behind them the address where it says more than the words.</summary>
    private void Link(LinkInline link)
    {
        var start = _output.Length;
        Inlines(link);
        var address = Addresses.Of(link);
        if (Addresses.IsLeaflet(address) || Addresses.IsAnchor(address))
            return;
        var target = Variables.Fill(address, scope.Variables);
        if (target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            target = target[(target.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (!Bare(_output.ToString(start, _output.Length - start)).Contains(Bare(target), StringComparison.OrdinalIgnoreCase))
            _output.Append(" (").Append(target).Append(')');
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
