using ContentKit.Publishing.Remembering;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Pipeline;

public sealed class ByteWriterTests
{
    private static readonly int[] Integers = [0, 1, 127, 128, 16_383, 16_384, int.MaxValue, -1, int.MinValue];

    private static readonly decimal[] Decimals = [0, 1.50m, -0.001m, decimal.MaxValue, decimal.MinValue];

    private static readonly string[] Texts = ["", "a", "38 °C — ¿cuándo?", "👩‍⚕️", new('x', 300), new('é', 40_000)];

    [Fact]
    public void A_reader_gets_what_was_written()
    {
        using var writer = new ByteWriter(16);
        foreach (var number in Integers)
        {
            writer.Write(number);
            writer.Write7BitEncodedInt(number);
        }
        foreach (var number in Decimals)
            writer.Write(number);
        foreach (var text in Texts)
            writer.Write(text);
        writer.Write(true);
        writer.Write((byte)200);
        writer.Write(new Fingerprint(ulong.MaxValue, 1));
        writer.Write([1, 2, 3]);
        var reader = new ByteReader(writer.Written.ToArray());
        Assert.Equal(writer.Length, reader.Left);
        foreach (var number in Integers)
            Assert.Equal((number, number), (reader.ReadInt32(), reader.Read7BitEncodedInt()));
        foreach (var number in Decimals)
            Assert.Equal(decimal.GetBits(number), decimal.GetBits(reader.ReadDecimal()));
        foreach (var text in Texts)
            Assert.Equal(text, reader.ReadString());
        Assert.Equal((true, (byte)200, new Fingerprint(ulong.MaxValue, 1)), (reader.ReadBoolean(), reader.ReadByte(), new Fingerprint(reader.ReadUInt64(), reader.ReadUInt64())));
        Assert.Equal([1, 2, 3], reader.Rest.ToArray());
    }
}
