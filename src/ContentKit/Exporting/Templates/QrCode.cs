using System.Collections.Frozen;
using System.Text;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;
using ZXing;
using ZXing.QrCode.Internal;
using Encoder = ZXing.QrCode.Internal.Encoder;

namespace ContentKit.Exporting.Templates;

/// <summary>An address as a drawing that a phone reads from paper (ISO/IEC 18004, error correction M). As text it is the address itself.</summary>
internal static class QrCode
{
    /// <summary>The empty modules that a reader needs on each side.</summary>
    private const int Quiet = 4;

    /// <summary>Every reader takes every mask. Trying all eight costs ten times as much, and this one is the best or nearly so for addresses.</summary>
    private const int Mask = 2;

    private static readonly FrozenDictionary<EncodeHintType, object> Ascii = FrozenDictionary.ToFrozenDictionary([KeyValuePair.Create(EncodeHintType.QR_MASK_PATTERN, (object)Mask)]);

    private static readonly FrozenDictionary<EncodeHintType, object> AnyLetter = FrozenDictionary.ToFrozenDictionary(Ascii.Append(KeyValuePair.Create(EncodeHintType.CHARACTER_SET, (object)"UTF-8")));

    public static ModelValue Of(string address) => ModelValue.Of(new RenderedText(Svg(address), address, address), -1);

    /// <summary>One line for each run of dark modules in a row, as thick as a module.</summary>
    private static string Svg(string address)
    {
        var rows = Encoder.encode(address, ErrorCorrectionLevel.M, System.Text.Ascii.IsValid(address) ? Ascii : AnyLetter).Matrix.Array;
        var size = rows.Length + 2 * Quiet;
        var svg = new StringBuilder(4096).Append("<svg class=\"qr-code\" viewBox=\"0 0 ").Append(size).Append(' ').Append(size).Append("\" role=\"img\" aria-label=\"");
        HtmlEncoding.Append(svg, address);
        svg.Append("\"><path fill=\"#fff\" d=\"M0 0h").Append(size).Append('v').Append(size).Append("H0z\"></path><path stroke=\"#000\" d=\"");
        for (var y = 0; y < rows.Length; y++)
            Row(rows[y], y + Quiet, svg);
        return svg.Append("\"></path></svg>").ToString();
    }

    private static void Row(ReadOnlySpan<byte> row, int y, StringBuilder svg)
    {
        var end = -1;
        for (var start = Next(row, 0, 1); start < row.Length; start = Next(row, end, 1))
        {
            if (end < 0)
                svg.Append('M').Append(start + Quiet).Append(' ').Append(y).Append(".5h");
            else
                svg.Append('m').Append(start - end).Append(" 0h");
            end = Next(row, start, 0);
            svg.Append(end - start);
        }
    }

    private static int Next(ReadOnlySpan<byte> row, int from, byte module) => row[from..].IndexOf(module) is var found and >= 0 ? from + found : row.Length;
}
