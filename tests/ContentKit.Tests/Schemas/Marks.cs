using ContentKit.Diagnostics;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Schemas;

/// <summary>A text in which «…» marks the places where problems must be reported.</summary>
internal sealed record Marks(string Text, IReadOnlyList<TextSpan> Spans)
{
    public static Marks Parse(string marked)
    {
        var text = "";
        var spans = new List<TextSpan>();
        var start = 0;
        foreach (var character in marked)
            if (character == '«')
                start = text.Length;
            else if (character == '»')
                spans.Add(TextSpan.FromBounds(start, text.Length));
            else
                text += character;
        return new Marks(text, spans);
    }

    /// <summary>The problems as lines "id message", after checking that they stand exactly at the marks.</summary>
    public IEnumerable<Diagnostic> InPlace(DiagnosticBag bag)
    {
        var found = bag.ToImmutable().OrderBy(problem => problem.Location.Span.Start).ToList();
        Assert.Equal(Spans.Select(Show), found.Select(problem => Show(problem.Location.Span)));
        return found;
    }

    private string Show(TextSpan span) => $"{span.Start}: {Text.Substring(span.Start, span.Length)}";
}
