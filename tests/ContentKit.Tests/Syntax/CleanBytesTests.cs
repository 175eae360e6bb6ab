using System.Text;
using ContentKit.Diagnostics;
using ContentKit.Syntax;
using Xunit;

namespace ContentKit.Tests.Syntax;

/// <summary>Only bytes of which nothing is reported may be taken without being decoded.</summary>
public sealed class CleanBytesTests
{
    private const int Limit = 200;

    private static void AssertAgree(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        var file = SourceDecoder.Decode("content/a.md", bytes, Limit, bag);
        var known = SourceDecoder.FingerprintOf(bytes, Limit);
        Assert.Equal(bag.Count == 0, known is not null);
        Assert.Equal(known ?? file.Fingerprint, file.Fingerprint);
    }

    [Theory]
    [InlineData("plain\ntext\twith a tab")]
    [InlineData("38 °C, ¿cuándo?, 👩‍⚕️")]
    [InlineData("the Windows way\r\n")]
    [InlineData("\uFEFFmarked")]
    [InlineData("a soft\u00ADhyphen")]
    [InlineData("lost \uFFFD letter")]
    [InlineData("half\u2028line")]
    [InlineData("\0\0\0\0a")]
    public void Texts(string text) => AssertAgree(Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData(Limit)]
    [InlineData(Limit + 1)]
    public void Lengths(int length) => AssertAgree([.. Enumerable.Repeat((byte)'a', length)]);

    [Fact]
    public void Any_bytes()
    {
        var random = new Random(11);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, 1 + random.Next(12)).Select(_ => (char)random.Next(random.Next(2) == 0 ? 0x80 : 0x10000))]);
            var bytes = Encoding.UTF8.GetBytes(text);
            if (random.Next(4) == 0)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            AssertAgree(bytes);
        }
        AssertAgree(Encoding.Unicode.GetPreamble());
        AssertAgree(Encoding.BigEndianUnicode.GetPreamble());
        AssertAgree(Encoding.Unicode.GetBytes("sixteen bits"));
    }
}
