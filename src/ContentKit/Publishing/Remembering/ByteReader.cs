using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using ContentKit.Text;

namespace ContentKit.Publishing.Remembering;

/// <summary>Reads what <see cref="ByteWriter"/> or <see cref="BinaryWriter"/> wrote, without a stream: one part of a page takes less time than a reader of streams takes to set up. Changes as it reads: never copy it.</summary>
internal struct ByteReader
{
    private readonly byte[] _bytes;
    private readonly int _end;
    private int _at;

    public ByteReader(ReadOnlyMemory<byte> bytes)
    {
        var part = MemoryMarshal.TryGetArray(bytes, out var whole) ? whole : bytes.ToArray();
        (_bytes, _at, _end) = (part.Array ?? [], part.Offset, part.Offset + part.Count);
    }

    /// <summary>How many bytes have not been read.</summary>
    public readonly int Left => _end - _at;

    /// <summary>All that has not been read.</summary>
    public readonly ReadOnlyMemory<byte> Rest => _bytes.AsMemory(_at, Left);

    public byte ReadByte() => _at < _end ? _bytes[_at++] : throw new EndOfStreamException();

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
        if (_at < _end && _bytes[_at] is < 0x80 and var small) // as most are
        {
            _at++;
            return small;
        }
        return Leb128.Read(_bytes.AsSpan(0, _end), ref _at);
    }

    public string ReadString() => Read7BitEncodedInt() is > 0 and var length ? Encoding.UTF8.GetString(Take(length)) : "";

    /// <summary>The next bytes as they are.</summary>
    public ReadOnlyMemory<byte> Slice(int length)
    {
        Take(length);
        return _bytes.AsMemory(_at - length, length);
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if ((uint)length > (uint)(_end - _at))
            throw new EndOfStreamException();
        _at += length;
        return _bytes.AsSpan(_at - length, length);
    }
}
