using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ContentKit.Cli.Pdf;

/// <summary>Makes the same page give the same file on any day, whatever was printed before it.</summary>
internal static partial class PdfBytes
{
    /// <summary>Puts a date of the leaflet in place of the browser's clock, and counts parts of the page from 1. No byte moves, because a PDF names its parts by their place.</summary>
    public static byte[] Fix(byte[] pdf, DateOnly date)
    {
        var text = Encoding.Latin1.GetString(pdf); // each byte is one character
        var day = date.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000";
        foreach (var stamp in Dates().EnumerateMatches(text))
            Put(day, stamp.Index + stamp.Length - day.Length);
        var nodes = Nodes().Matches(text);
        var numbers = nodes.Select(node => node.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select((node, index) => (node, index)).ToDictionary(pair => pair.node, pair => pair.index + 1, StringComparer.Ordinal);
        foreach (Match node in nodes)
            Put(numbers[node.Value].ToString("00000000", CultureInfo.InvariantCulture), node.Index + "(node".Length);
        return pdf;

        void Put(string digits, int at) => Encoding.ASCII.GetBytes(digits, pdf.AsSpan(at));
    }

    /// <summary>As PDF writes them (ISO 32000-2, 7.9.4): "/ModDate (D:20261124141834+00'00')".</summary>
    [GeneratedRegex(@"/(?:Creation|Mod)Date \(D:\d{14}")]
    private static partial Regex Dates();

    /// <summary>The browser counts the nodes of all pages since it started.</summary>
    [GeneratedRegex(@"\(node\d{8}\)")]
    private static partial Regex Nodes();
}
