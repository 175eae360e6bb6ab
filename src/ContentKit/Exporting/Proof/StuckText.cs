using ContentKit.Diagnostics;
using ContentKit.Exporting.Proof.Html;
using ContentKit.Exporting.Templates;

namespace ContentKit.Exporting.Proof;

/// <summary>Finds letters and digits of a template that touch a text of the leaflet: a '1' in front makes '5 mg' read as '15 mg'.</summary>
internal sealed class StuckText(ReadOnlyMemory<char> output, OutputKind kind, IReadOnlyList<ProofItem> items, TemplatePlaces places, DiagnosticBag bag)
{
    private const int MaximumReports = 5;
    private int _reports;

    public void Check(IReadOnlyList<Interpolation> values)
    {
        foreach (var value in values)
        {
            var text = value.Item < 0 ? "" : items[value.Item].Text.Text;
            if (text.Length > 0 && (Touches(Before(value.Start), text[0], true) || Touches(After(value.End), text[^1], false)) && _reports++ < MaximumReports)
                bag.Report(TemplateErrors.WrongOrder, places.Of(value), $"'{items[value.Item].Path}' (\"{items[value.Item].Words}\") touches other text without a space between.",
                    related: items[value.Item].Location);
        }
    }

    private bool Touches(int at, char edge, bool isBefore)
    {
        if (at < 0 || at >= output.Length || !char.IsLetterOrDigit(edge))
            return false;
        var other = output.Span[at];
        return char.IsLetterOrDigit(other)
            || char.IsAsciiDigit(edge) && (other is '.' or ',' or '\'' && IsDigit(isBefore ? at - 1 : at + 1) || isBefore && other is '.' or '-' or '+' or '\u2212');
    }

    private bool IsDigit(int at) => at >= 0 && at < output.Length && char.IsAsciiDigit(output.Span[at]);

    /// <summary>The last character that a reader sees in front, through tags that do not end the line.</summary>
    private int Before(int start)
    {
        var text = output.Span;
        var at = start - 1;
        while (kind != OutputKind.Text && at >= 0 && text[at] == '>' && text[..at].LastIndexOf('<') is var open and >= 0 && IsInline(text[open..at]))
            at = open - 1;
        return at;
    }

    private int After(int end)
    {
        var text = output.Span;
        var at = end;
        while (kind != OutputKind.Text && at < text.Length && text[at] == '<' && text[at..].IndexOf('>') is var length and >= 0 && IsInline(text.Slice(at, length)))
            at += length + 1;
        return at;
    }

    private static bool IsInline(ReadOnlySpan<char> tag)
    {
        var name = tag[1..].TrimStart('/');
        var end = name.IndexOfAny([' ', '\t', '\n', '/']);
        return ElementRules.IsInline(ElementRules.NameOf(end < 0 ? name : name[..end]));
    }
}
