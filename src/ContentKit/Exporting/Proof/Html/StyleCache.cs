namespace ContentKit.Exporting.Proof.Html;

/// <summary>Reads the style sheets of a page; pages of one theme share them, so the last ones are kept.</summary>
/// <param name="shared">The style sheets beside the pages. They count for every page, whether or not it uses them.</param>
internal sealed class StyleCache(IReadOnlyList<string> shared)
{
    private readonly StyleRules _shared = new(shared);
    private Sheets? _last;

    public StyleRules Of(ReadOnlyMemory<char> page)
    {
        var own = page.Span.Contains("<style", StringComparison.OrdinalIgnoreCase) ? SheetsOf(page) : [];
        if (own.Count == 0)
            return _shared;
        var last = _last;
        if (last is not null && own.SequenceEqual(last.Own))
            return last.Rules;
        var rules = new StyleRules([.. shared, .. own]);
        _last = new Sheets(own, rules); // another thread may do the same work; both results are equal
        return rules;
    }

    private static List<string> SheetsOf(ReadOnlyMemory<char> page)
    {
        var sheets = new List<string>();
        var reader = new HtmlReader(page, false);
        while (reader.Read())
            if (reader is { Kind: HtmlTokenKind.RawText, Name: "style" })
                sheets.Add(page[reader.Start..reader.End].ToString());
        return sheets;
    }

    /// <summary>One reference, so that no thread can see the text of some sheets with the rules of others.</summary>
    private sealed record Sheets(List<string> Own, StyleRules Rules);
}
