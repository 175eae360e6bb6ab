using Markdig.Syntax;

namespace ContentKit.Syntax.Markdown;

/// <summary>Reports signs in front of numbers that Markdown takes for the marks of quotes and lists.</summary>
internal sealed class SignLint(string source, LintReport report)
{
    public void Check(QuoteBlock quote)
    {
        if (source[quote.Span.Start] == '>' && IsAmount(source.AsSpan(quote.Span.Start + 1)))
            report.Report(LayoutErrors.LostSign, quote, "The sign '>' in front of this number is taken for the mark of a quote and is not printed.", 1);
    }

    /// <summary>Where the words above are no introduction, no bold line and no whole sentence, and the list has one item or the line above ends with a number.</summary>
    public void Check(ListBlock list)
    {
        if (list.IsOrdered || list.Count == 0 || !IsBelowText(list) || !IsAmount(WordsOf(list[0])))
            return;
        var above = LineAbove(list.Span.Start).Trim(" \t>");
        if (above.IsEmpty || above.StartsWith("**", StringComparison.Ordinal) && above.EndsWith("**", StringComparison.Ordinal))
            return;
        var last = above.TrimEnd("*_\"'”’) ");
        if (last.EndsWith(':') || list.BulletType != '+' && (last is [] or [.., '.' or '!' or '?'] || IsMeant(list, last)))
            return;
        report.Report(LayoutErrors.LostSign, list, $"The sign '{list.BulletType}' in front of this number is taken for the mark of a list and is not printed.", 1);
    }

    private bool IsMeant(ListBlock list, ReadOnlySpan<char> above) =>
        list.Count > 1 && (!char.IsAsciiDigit(above[^1]) || list.All(item => IsAmount(WordsOf(item))));

    /// <summary>A list inside an item is indented by hand, and meant.</summary>
    private static bool IsBelowText(ListBlock list) =>
        list.Parent is { } parent and not ListItemBlock && parent.IndexOf(list) is > 0 and var place && parent[place - 1] is ParagraphBlock or ListBlock { IsOrdered: false };

    private ReadOnlySpan<char> WordsOf(Block item) => source.AsSpan(item.Span.Start + 1);

    private ReadOnlySpan<char> LineAbove(int place)
    {
        var before = source.AsSpan(0, Math.Max(0, source.AsSpan(0, place).LastIndexOf('\n')));
        return before[(before.LastIndexOf('\n') + 1)..];
    }

    /// <summary>A number, also behind an equals sign, a point or a currency; but not the first item of a numbered list.</summary>
    private static bool IsAmount(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(" \t").TrimStart('=').TrimStart(" \t").TrimStart(".,$£€");
        return rest.Length > 0 && char.IsAsciiDigit(rest[0]) && !(rest.StartsWith("1. ", StringComparison.Ordinal) || rest.StartsWith("1) ", StringComparison.Ordinal));
    }
}
