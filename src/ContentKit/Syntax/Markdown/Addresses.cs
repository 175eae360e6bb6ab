using Markdig.Syntax.Inlines;

namespace ContentKit.Syntax.Markdown;

/// <summary>What an address in a text leads to.</summary>
internal static class Addresses
{
    public const string Leaflet = "leaflet:";

    /// <summary>Headings get this prefix, so that no author's words can clash with names that browsers or themes use.</summary>
    public const string AnchorPrefix = "section-";

    private static readonly string[] Allowed = ["https://", "http://", "mailto:", "tel:"];

    public static bool IsAllowed(string address) =>
        Array.Exists(Allowed, scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && address.Length > scheme.Length);

    public static bool IsLeaflet(string address) => address.StartsWith(Leaflet, StringComparison.Ordinal);

    public static bool IsAnchor(string address) => address.StartsWith('#');

    public static bool HasScheme(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && address.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0 || address.StartsWith("//", StringComparison.Ordinal);
    }

    /// <summary>The address as it goes into the page.</summary>
    public static string Resolve(string address, IReadOnlyDictionary<string, string> variables)
    {
        address = Variables.Fill(address, variables);
        if (address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
            return "tel:" + string.Concat(address[4..].Where(c => char.IsAsciiDigit(c) || c is '+' or '*' or '#'));
        if (IsLeaflet(address))
            return address[Leaflet.Length..] + ".html";
        return IsAnchor(address) ? "#" + AnchorPrefix + address[1..] : address;
    }

    public static string Of(Inline link) => link switch
    {
        LinkInline inline => inline.GetDynamicUrl?.Invoke() ?? inline.Url ?? "",
        AutolinkInline automatic => (automatic.IsEmail ? "mailto:" : "") + automatic.Url,
        _ => "",
    };
}
