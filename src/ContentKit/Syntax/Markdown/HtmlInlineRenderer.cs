using System.Diagnostics;
using System.Text;
using ContentKit.Text;
using Markdig.Syntax.Inlines;

namespace ContentKit.Syntax.Markdown;

/// <summary>Prints the words inside a block as HTML.</summary>
internal sealed class HtmlInlineRenderer(MarkdownScope scope)
{
    public void Print(ContainerInline? container, StringBuilder output)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
            Print(inline, output);
    }

    private void Print(Inline inline, StringBuilder output)
    {
        switch (inline)
        {
            case LiteralInline literal:
                HtmlEncoding.Append(output, literal.Content.AsSpan());
                break;
            case VariableInline variable:
                HtmlEncoding.Append(output, scope.Variables.GetValueOrDefault(variable.Name, ""));
                break;
            case EmphasisInline emphasis:
                Wrap(emphasis.DelimiterCount == 1 ? "em" : "strong", emphasis, output);
                break;
            case CodeInline code:
                output.Append("<code>");
                HtmlEncoding.Append(output, code.Content);
                output.Append("</code>");
                break;
            case LineBreakInline line:
                output.Append(line.IsHard ? "<br>\n" : "\n");
                break;
            case HtmlEntityInline entity:
                HtmlEncoding.Append(output, entity.Transcoded.AsSpan());
                break;
            case LinkInline link:
                OpenLink(link, output);
                Print(link, output);
                output.Append("</a>");
                break;
            case AutolinkInline automatic:
                OpenLink(automatic, output);
                HtmlEncoding.Append(output, automatic.Url);
                output.Append("</a>");
                break;
            case HtmlInline html:
                HtmlEncoding.Append(output, html.Tag);
                break;
            case DelimiterInline delimiter:
                HtmlEncoding.Append(output, delimiter.ToLiteral());
                Print(delimiter, output);
                break;
            case ContainerInline container:
                Print(container, output);
                break;
            default:
                throw new UnreachableException($"No HTML for {inline.GetType().Name}.");
        }
    }

    private void Wrap(string name, ContainerInline content, StringBuilder output)
    {
        output.Append('<').Append(name).Append('>');
        Print(content, output);
        output.Append("</").Append(name).Append('>');
    }

    private void OpenLink(Inline link, StringBuilder output) =>
        output.Append("<a href=\"").Append(HtmlEncoding.Encode(Addresses.Resolve(Addresses.Of(link), scope.Variables))).Append("\">");
}
