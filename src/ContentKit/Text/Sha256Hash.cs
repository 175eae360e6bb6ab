using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ContentKit.Text;

/// <summary>A SHA-256 in 32 bytes, for where there are many. Its text is 64 hexadecimal digits in lower case.</summary>
public readonly record struct Sha256Hash
{
    private readonly (ulong, ulong, ulong, ulong) _bytes;

    /// <param name="hash">32 bytes.</param>
    public Sha256Hash(ReadOnlySpan<byte> hash) => _bytes = MemoryMarshal.Read<(ulong, ulong, ulong, ulong)>(hash);

    public static Sha256Hash Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return new Sha256Hash(hash);
    }

    /// <exception cref="FormatException">It is not 64 hexadecimal digits.</exception>
    public static Sha256Hash Parse(ReadOnlySpan<char> text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        return Convert.FromHexString(text, hash, out _, out var written) is OperationStatus.Done && written == hash.Length ? new Sha256Hash(hash) : throw new FormatException("This is no SHA-256 in hexadecimal.");
    }

    /// <param name="place">32 bytes.</param>
    public void CopyTo(Span<byte> place) => MemoryMarshal.Write(place, _bytes);

    public override string ToString()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        CopyTo(hash);
        return Convert.ToHexStringLower(hash);
    }
}
