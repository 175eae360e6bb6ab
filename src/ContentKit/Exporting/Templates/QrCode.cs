using System.Globalization;
using System.Text;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;
using QRCoder;

namespace ContentKit.Exporting.Templates;

/// <summary>An address as a drawing that a phone reads from paper (ISO/IEC 18004, error correction M). As text it is the address itself.</summary>
internal static class QrCode
{
    public static ModelValue Of(string address) => ModelValue.Of(new RenderedText(Svg(address), address, address), -1);

    /// <summary>One path, with each row's dark modules as boxes. The matrix holds the quiet zone of four modules around them.</summary>
    private static string Svg(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var (rows, path) = (code.ModuleMatrix, new StringBuilder());
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows.Count; x++)
            {
                var start = x;
                while (x < rows.Count && rows[y][x])
                    x++;
                if (x > start)
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1H{start}z");
            }
        var name = HtmlEncoding.Encode(address);
        return string.Create(CultureInfo.InvariantCulture, $"""<svg class="qr-code" viewBox="0 0 {rows.Count} {rows.Count}" role="img" aria-label="{name}"><path fill="#fff" d="M0 0h{rows.Count}v{rows.Count}H0z"></path><path d="{path}"></path></svg>""");
    }
}
