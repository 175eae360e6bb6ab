using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Syntax.Markdown;

/// <summary>Fields that are not Markdown: values in double braces are filled in, everything else stays as typed.</summary>
internal static class PlainFields
{
    public static string Fill(Node field, MarkdownScope scope, DiagnosticBag bag)
    {
        var text = field.Text.Trim();
        for (var at = text.IndexOf('{', StringComparison.Ordinal); at >= 0; at = text.IndexOf('{', at + 2))
        {
            if (at + 2 > text.Length || text[at + 1] is not ('{' or '%'))
            {
                if (at + 2 > text.Length)
                    break;
                continue;
            }
            var length = VariableParser.Measure(text.AsSpan(at), out var name);
            var place = field.LocationOf(field.Text.IndexOf(text, StringComparison.Ordinal) + at, Math.Max(2, length));
            if (length == 0)
                bag.Report(MarkdownErrors.TemplateSyntax, place, "Text in braces stands here that looks like an instruction for a template.");
            else if (!scope.Variables.ContainsKey(name))
                bag.Report(MarkdownErrors.UnknownVariable, place, $"There is no value called '{name}'.",
                    NearestName.Find(name, scope.Variables.Keys) is { } near ? $"Did you mean '{{{{ {near} }}}}'?" : null);
        }
        return Variables.Fill(text, scope.Variables);
    }

    public static RenderedText Render(Node field, MarkdownScope scope, DiagnosticBag bag)
    {
        var text = Fill(field, scope, bag).Replace('\n', ' ');
        return new RenderedText(HtmlEncoding.Encode(text), text, text);
    }
}
