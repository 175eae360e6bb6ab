using System.Buffers;
using System.Text;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Reads the style sheets of a page; pages of one theme share them, so the last ones are kept.</summary>
/// <param name="shared">The style sheets beside the pages. They count for every page, whether or not it uses them.</param>
internal sealed class StyleCache(string shared)
{
    private static readonly SearchValues<string> Opening = SearchValues.Create(["<style"], StringComparison.OrdinalIgnoreCase);
    private Sheet _last = new("", new StyleRules(shared));

    public StyleRules Of(ReadOnlySpan<char> page)
    {
        var last = _last;
        if (Matches(page, last.Css))
            return last.Rules;
        var css = new StringBuilder();
        for (var at = 0; Next(page, ref at, out var sheet);)
            css.Append(sheet).Append('\n');
        var rules = new StyleRules(shared + css);
        _last = new Sheet(css.ToString(), rules); // another thread may do the same work; both results are equal
        return rules;
    }

    private static bool Matches(ReadOnlySpan<char> page, ReadOnlySpan<char> css)
    {
        for (var at = 0; Next(page, ref at, out var sheet); css = css[(sheet.Length + 1)..])
            if (sheet.Length >= css.Length || !css.StartsWith(sheet))
                return false;
        return css.IsEmpty;
    }

    /// <summary>The next style sheet of the page that is not empty.</summary>
    private static bool Next(ReadOnlySpan<char> page, ref int at, out ReadOnlySpan<char> sheet)
    {
        sheet = default;
        while (sheet.IsEmpty && page[at..].IndexOfAny(Opening) is var found and >= 0)
        {
            at += found + 6;
            var rest = page[at..];
            if (rest.IndexOf('>') is var start and >= 0 && rest[(start + 1)..].IndexOf("</style", StringComparison.OrdinalIgnoreCase) is var length and > 0)
                sheet = rest.Slice(start + 1, length);
        }
        return !sheet.IsEmpty;
    }

    /// <summary>One reference, so that no thread can see the text of one sheet with the rules of another.</summary>
    private sealed record Sheet(string Css, StyleRules Rules);
}
