using System.Buffers.Binary;
using System.Text;
using ContentKit.Exporting;
using ContentKit.Text;

namespace ContentKit.Publishing.Remembering;

/// <summary>Writes what <see cref="ByteReader"/> reads, into memory that goes back when it is done.</summary>
internal sealed class ByteWriter(int size) : IDisposable
{
    private readonly PooledBytes _bytes = new(size);

    public int Length => _bytes.WrittenSpan.Length;

    /// <summary>Gone when this is disposed of.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Write(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }

    public void Write(bool value) => Write(value ? (byte)1 : (byte)0);

    public void Write(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), value);
        _bytes.Advance(sizeof(int));
    }

    public void Write(decimal value)
    {
        foreach (var part in decimal.GetBits(value))
            Write(part);
    }

    public void Write(Fingerprint value)
    {
        var place = _bytes.GetSpan(2 * sizeof(ulong));
        BinaryPrimitives.WriteUInt64LittleEndian(place, value.High);
        BinaryPrimitives.WriteUInt64LittleEndian(place[sizeof(ulong)..], value.Low);
        _bytes.Advance(2 * sizeof(ulong));
    }

    /// <summary>Its length in bytes, then UTF-8.</summary>
    public void Write(string text)
    {
        Write7BitEncodedInt(Encoding.UTF8.GetByteCount(text));
        _bytes.Advance(Encoding.UTF8.GetBytes(text, _bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_bytes.GetSpan(bytes.Length));
        _bytes.Advance(bytes.Length);
    }

    public void Write7BitEncodedInt(int value) => _bytes.Advance(Leb128.Write(_bytes.GetSpan(Leb128.MaximumSize), value));

    public void Dispose() => _bytes.Dispose();
}
