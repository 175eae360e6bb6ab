using System.Collections.Frozen;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>What the HTML standard says of elements by name (sections 13.1.2 and 15.3.1).</summary>
internal static class ElementRules
{
    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "html", "head", "body", "title", "meta", "link", "style", "header", "main", "footer", "nav", "section", "article", "aside", "div", "span", "p", "a",
        "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "strong", "em", "code", "pre",
        "br", "hr", "blockquote", "time", "script", "button", "details", "summary", "small", "b", "i", "img", "address", "figure", "figcaption", "svg", "path",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KnownAs = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> ImpliedEnd = FrozenSet.ToFrozenSet(
    [
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "html", "head", "body", "rt", "rp",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> ClosesParagraph = FrozenSet.ToFrozenSet(
    [
        "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "table", "ul", "li", "dt", "dd",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
    [
        "a", "abbr", "b", "bdi", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "ruby", "samp", "small", "span", "strong", "sub", "sup", "time",
        "tt", "u", "var",
    ], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Hidden = new Dictionary<string, string>
    {
        ["head"] = "in the head of the page",
        ["title"] = "in the title of the window",
        ["template"] = "in a <template>",
        ["script"] = "in a script",
        ["style"] = "in a style sheet",
        ["noscript"] = "in a <noscript>",
        ["datalist"] = "in a <datalist>",
        ["option"] = "in a list of choices",
        ["optgroup"] = "in a list of choices",
        ["select"] = "in a list of choices",
        ["object"] = "in an <object>",
        ["iframe"] = "in an <iframe>",
        ["video"] = "in a <video>",
        ["audio"] = "in an <audio>",
        ["canvas"] = "in a <canvas>",
        ["svg"] = "in a drawing",
        ["math"] = "in a formula",
        ["del"] = "struck out",
        ["s"] = "struck out",
        ["strike"] = "struck out",
        ["xmp"] = "in an <xmp>",
        ["noembed"] = "in a <noembed>",
        ["noframes"] = "in a <noframes>",
        ["textarea"] = "in an input field",
        ["rp"] = "in an <rp>",
        ["map"] = "in a <map>",
        ["marquee"] = "in moving text",
        ["button"] = "in a button",
        ["frameset"] = "in a <frameset>",
        ["plaintext"] = "in a <plaintext>",
        ["bdo"] = "in a <bdo>, which turns the order of letters around",
        ["progress"] = "in a <progress>",
        ["meter"] = "in a <meter>",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Raw = FrozenSet.ToFrozenSet(["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript"], StringComparer.Ordinal);

    /// <summary>What may stand directly in a table or its rows; anything else moves in front of the table (13.2.6.4.9).</summary>
    public static bool MayStandIn(string table, string name) => table switch
    {
        "table" => name is "caption" or "colgroup" or "col" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th",
        "thead" or "tbody" or "tfoot" => name is "tr" or "td" or "th" || Closes(name, table),
        "tr" => name is "td" or "th" || Closes(name, table),
        _ => true,
    };

    public static bool IsTablePart(string name) => name is "table" or "thead" or "tbody" or "tfoot" or "tr";

    /// <summary>Elements whose content nobody can prove: other pages, and programs.</summary>
    public static bool IsForeign(string name) => name is "script" or "iframe" or "frame" or "frameset" or "embed" or "object" or "applet" or "portal" or "fencedframe";

    /// <summary>True for elements that do not end the line or the word around them.</summary>
    public static bool IsInline(string name) => Inline.Contains(name);

    /// <summary>True for elements that stand on a line or in a cell of their own. All others glue what is around them together, also those that nobody knows.</summary>
    public static bool EndsLine(string name) => ClosesParagraph.Contains(name)
        || name is "br" or "td" or "th" or "tr" or "thead" or "tbody" or "tfoot" or "caption" or "summary" or "legend" or "html" or "head" or "body" or "center" or "optgroup" or "option";

    /// <summary>In small letters. Known names are shared, because a page has hundreds of tags.</summary>
    public static string NameOf(ReadOnlySpan<char> written) => KnownAs.TryGetValue(written, out var name) ? name : written.ToString().ToLowerInvariant();

    /// <summary>As it is written.</summary>
    public static string XmlNameOf(ReadOnlySpan<char> written) => KnownAs.TryGetValue(written, out var name) ? name : written.ToString();

    public static bool IsVoid(string name) => Void.Contains(name);

    public static bool MayStayOpen(string name) => ImpliedEnd.Contains(name);

    public static string? Hides(string name) => Hidden.GetValueOrDefault(name);

    /// <summary>True for elements in which nothing is markup.</summary>
    public static bool IsRaw(string name) => Raw.Contains(name);

    public static bool IsHeading(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6';

    /// <summary>True when the start of one element ends another that is still open.</summary>
    public static bool Closes(string starting, string open) => open switch
    {
        "p" => ClosesParagraph.Contains(starting),
        "li" => starting == "li",
        "dt" or "dd" => starting is "dt" or "dd",
        "td" or "th" => starting is "td" or "th" or "tr" or "tbody" or "tfoot",
        "tr" => starting is "tr" or "tbody" or "tfoot",
        "thead" or "tbody" => starting is "tbody" or "tfoot",
        "head" => starting == "body",
        _ => false,
    };
}
