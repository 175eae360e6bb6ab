using System.Text;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Reads the style sheets of a page; pages of one theme share them, so the last ones are kept.</summary>
internal sealed class StyleCache
{
    private (string Css, StyleRules Rules) _last = ("", new StyleRules());

    public StyleRules Empty { get; } = new();

    public StyleRules Of(string page)
    {
        var css = StyleSheets(page);
        var last = _last;
        if (last.Css == css)
            return last.Rules;
        var rules = new StyleRules();
        rules.Add(css);
        _last = (css, rules); // another thread may do the same work; both results are equal
        return rules;
    }

    private static string StyleSheets(string page)
    {
        var css = new StringBuilder();
        for (var at = page.IndexOf("<style", StringComparison.OrdinalIgnoreCase); at >= 0; at = page.IndexOf("<style", at + 6, StringComparison.OrdinalIgnoreCase))
        {
            var start = page.IndexOf('>', at) + 1;
            var end = start > 0 ? page.IndexOf("</style", start, StringComparison.OrdinalIgnoreCase) : -1;
            if (end > start)
                css.Append(page, start, end - start).Append('\n');
        }
        return css.ToString();
    }
}
