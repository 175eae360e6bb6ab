using System.Globalization;
using System.Text.RegularExpressions;
using ContentKit.Exporting.Templates;
using Xunit;
using ZXing.Common;
using ZXing.QrCode.Internal;

namespace ContentKit.Tests.Website;

public sealed partial class QrCodeTests
{
    [Theory]
    [InlineData("https://leaflets.example/aftercare/en/knee.html")]
    [InlineData("https://leaflets.example/a?b='c'&d=<e>")]
    [InlineData("https://käse.example/łydka.html")]
    [InlineData("HTTP://A")]
    [InlineData("https://leaflets.example/a/very/long/way/to/a/page/that/lies/deep/below/the/root/of/its/site/a/very/long/way/to/a/page/that/lies/deep/below/the/root/of/its/site.html")]
    public void A_drawing_says_its_address(string address) =>
        Assert.Equal(address, new Decoder().decode(ModulesOf(QrCode.Of(address).Text?.Html ?? ""), null).Text);

    /// <summary>Reads the drawing as a pen would, so that nothing but its lines counts.</summary>
    private static BitMatrix ModulesOf(string svg)
    {
        var modules = new BitMatrix(int.Parse(Size().Match(svg).Groups[1].Value, CultureInfo.InvariantCulture) - 8);
        var (x, y) = (0, 0);
        foreach (Match line in Line().Matches(svg))
        {
            var (start, row, length) = (Number(line, "x"), line.Groups["y"], Number(line, "length"));
            (x, y) = row.Success ? (start - 4, Number(line, "y") - 4) : (x + start, y);
            for (var end = x + length; x < end; x++)
                modules[x, y] = true;
        }
        return modules;
    }

    private static int Number(Match line, string group) => int.Parse(line.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("viewBox=\"0 0 ([0-9]+) ")]
    private static partial Regex Size();

    [GeneratedRegex("(?:M(?<x>[0-9]+) (?<y>[0-9]+)[.]5|m(?<x>[0-9]+) 0)h(?<length>[0-9]+)")]
    private static partial Regex Line();
}
