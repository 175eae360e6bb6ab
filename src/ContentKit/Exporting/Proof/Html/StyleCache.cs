using System.Buffers;
using System.Text;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Reads the style sheets of a page; pages of one theme share them, so the last ones are kept.</summary>
/// <param name="shared">The style sheets beside the pages. They count for every page, whether or not it uses them.</param>
internal sealed class StyleCache(string shared)
{
    private static readonly SearchValues<string> Opening = SearchValues.Create(["<style"], StringComparison.OrdinalIgnoreCase);
    private Sheet _last = new("", new StyleRules(shared));

    public StyleRules Of(string page)
    {
        var last = _last;
        if (Matches(page, last.Css))
            return last.Rules;
        var css = new StringBuilder();
        foreach (var sheet in Sheets(page))
            css.Append(page.AsSpan()[sheet]).Append('\n');
        var rules = new StyleRules(shared + css);
        _last = new Sheet(css.ToString(), rules); // another thread may do the same work; both results are equal
        return rules;
    }

    private static bool Matches(string page, string css)
    {
        var at = 0;
        foreach (var sheet in Sheets(page))
        {
            var text = page.AsSpan()[sheet];
            if (at + text.Length >= css.Length || !css.AsSpan(at, text.Length).SequenceEqual(text))
                return false;
            at += text.Length + 1;
        }
        return at == css.Length;
    }

    private static IEnumerable<Range> Sheets(string page)
    {
        for (var at = Next(page, 0); at >= 0; at = Next(page, at + 6))
        {
            var start = page.IndexOf('>', at) + 1;
            var end = start > 0 ? page.IndexOf("</style", start, StringComparison.OrdinalIgnoreCase) : -1;
            if (end > start)
                yield return start..end;
        }
    }

    private static int Next(string page, int at) => page.AsSpan(at).IndexOfAny(Opening) is var found and >= 0 ? at + found : -1;

    /// <summary>One reference, so that no thread can see the text of one sheet with the rules of another.</summary>
    private sealed record Sheet(string Css, StyleRules Rules);
}
