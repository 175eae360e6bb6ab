using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>Reads character references in attributes as browsers do, also numbers without a semicolon (HTML 13.2.5.72).</summary>
internal static partial class Entities
{
    public static string Decode(ReadOnlySpan<char> value)
    {
        var text = value.ToString();
        return text.Contains('&', StringComparison.Ordinal) ? Reference().Replace(text, Character) : text;
    }

    /// <summary>With a letter in place of each reference that this tool does not know: it may stand for one.</summary>
    public static string DecodeAll(ReadOnlySpan<char> value) => value.Contains('&') ? Named().Replace(Decode(value), "x") : value.ToString();

    /// <summary>True when a reference stands in the text whose character this tool does not know.</summary>
    public static bool HasUnknown(string decoded) => Named().IsMatch(decoded);

    private static string Character(Match reference)
    {
        if (reference.Groups["code"] is not { Success: true } code)
            return reference.Value.ToLowerInvariant() switch
            {
                "&colon;" => ":",
                "&tab;" => "\t",
                "&newline;" => "\n",
                _ => WebUtility.HtmlDecode(reference.Value),
            };
        var isHex = code.Value[0] is 'x' or 'X';
        var digits = isHex ? code.ValueSpan[1..] : code.ValueSpan;
        return int.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? char.ConvertFromUtf32(number) : "\uFFFD";
    }

    [GeneratedRegex(@"&(?:#(?<code>[xX][0-9a-fA-F]+|[0-9]+);?|[a-zA-Z][a-zA-Z0-9]*;)")]
    private static partial Regex Reference();

    [GeneratedRegex(@"&[a-zA-Z][a-zA-Z0-9]*;")]
    private static partial Regex Named();
}
