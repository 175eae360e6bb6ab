using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ContentKit.Text;

/// <summary>The first 128 bits of a SHA-256: equal fingerprints mean equal content.</summary>
public readonly record struct Fingerprint(ulong High, ulong Low) : IComparable<Fingerprint>
{
    public static Fingerprint Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(bytes, hash);
        return new Fingerprint(BinaryPrimitives.ReadUInt64BigEndian(hash), BinaryPrimitives.ReadUInt64BigEndian(hash[8..]));
    }

    /// <summary>Of the UTF-16 code units, so that no encoding can fold two texts into one.</summary>
    public static Fingerprint Of(string text) => Of(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>Of a sequence; order and number count.</summary>
    public static Fingerprint Of(params ReadOnlySpan<Fingerprint> parts) => Of(MemoryMarshal.AsBytes(parts));

    public static bool TryParse(string text, out Fingerprint value)
    {
        value = default;
        if (text.Length != 32
            || !ulong.TryParse(text.AsSpan(0, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var high)
            || !ulong.TryParse(text.AsSpan(16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var low))
            return false;
        value = new Fingerprint(high, low);
        return true;
    }

    public int CompareTo(Fingerprint other) => High != other.High ? High.CompareTo(other.High) : Low.CompareTo(other.Low);

    public override string ToString() => $"{High:x16}{Low:x16}";
}
