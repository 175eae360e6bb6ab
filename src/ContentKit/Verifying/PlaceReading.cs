using System.Buffers;
using System.Security.Cryptography;

namespace ContentKit.Verifying;

/// <summary>Reads files of a place without trusting their size.</summary>
internal static class PlaceReading
{
    private const int Chunk = 1 << 16;

    /// <summary>The whole file; null when it is not there. Throws IOException when it is bigger.</summary>
    public static byte[]? ReadAll(this IPublishedPlace place, string path, long most)
    {
        using var stream = place.Open(path);
        if (stream is null)
            return null;
        var kept = new MemoryStream();
        Pass(stream, most, kept.Write);
        return kept.Length > most ? throw new IOException($"'{path}' is bigger than it may be.") : kept.ToArray();
    }

    /// <summary>Null also when the file is not the listed one or cannot be read; the check of files tells of that.</summary>
    public static byte[]? ReadIfPossible(this IPublishedPlace place, ListedFile file)
    {
        try
        {
            return place.ReadAll(file.Path, file.Size) is { } bytes && Convert.ToHexStringLower(SHA256.HashData(bytes)) == file.Sha256 ? bytes : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>The SHA-256 of a stream in hexadecimal and its length; reading ends one byte after <paramref name="most"/>.</summary>
    public static (string Sha256, long Length) Hash(Stream stream, long most)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var length = Pass(stream, most, hash.AppendData);
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), length);
    }

    private static long Pass(Stream stream, long most, Action<ReadOnlySpan<byte>> use)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            long length = 0;
            while (length <= most && stream.Read(buffer, 0, (int)Math.Min(buffer.Length, most - length + 1)) is > 0 and var count)
            {
                use(buffer.AsSpan(0, count));
                length += count;
            }
            return length;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
