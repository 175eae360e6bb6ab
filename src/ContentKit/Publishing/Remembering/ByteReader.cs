using System.Buffers.Binary;
using System.Text;

namespace ContentKit.Publishing.Remembering;

/// <summary>Reads what <see cref="BinaryWriter"/> wrote, without a stream: one part of a page takes less time than a reader of streams takes to set up. Changes as it reads: never copy it.</summary>
internal struct ByteReader(ReadOnlyMemory<byte> bytes)
{
    private int _at;

    public byte ReadByte() => Take(1)[0];

    public bool ReadBoolean() => ReadByte() != 0;

    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public ulong ReadUInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    public decimal ReadDecimal()
    {
        Span<int> parts = stackalloc int[4];
        foreach (ref var part in parts)
            part = ReadInt32();
        return new decimal(parts);
    }

    public int Read7BitEncodedInt()
    {
        var (value, shift) = (0, 0);
        while (true)
        {
            var next = ReadByte();
            value |= (next & 0x7f) << shift;
            if (next < 0x80)
                return value;
            shift += 7;
        }
    }

    public string ReadString()
    {
        var length = Read7BitEncodedInt();
        return length == 0 ? "" : Encoding.UTF8.GetString(Take(length));
    }

    /// <summary>The next bytes as they are.</summary>
    public ReadOnlyMemory<byte> Slice(int length)
    {
        _at += length;
        return bytes.Slice(_at - length, length);
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = bytes.Span.Slice(_at, length);
        _at += length;
        return taken;
    }
}
