using System.Collections.Frozen;

namespace ContentKit.Exporting.Narratives;

/// <summary>The elements and attributes that a narrative may have (FHIR R4, constraint txt-1). Style attributes are left out: what they hide nobody could prove elsewhere.</summary>
internal static class NarrativeRules
{
    public static readonly FrozenSet<string> Elements = FrozenSet.ToFrozenSet(
    [
        "a", "abbr", "acronym", "b", "big", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "dfn", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6",
        "hr", "i", "li", "ol", "p", "pre", "q", "samp", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "ul", "var",
    ], StringComparer.Ordinal);

    public static readonly FrozenSet<string> Attributes = FrozenSet.ToFrozenSet(
    [
        "abbr", "align", "axis", "cite", "class", "colspan", "dir", "headers", "href", "hreflang", "id", "lang", "name", "rel", "rowspan", "scope", "span", "start", "summary",
        "title", "type", "valign", "value", "width",
    ], StringComparer.Ordinal);
}
