using System.Security.Cryptography;
using ContentKit.Text;

namespace ContentKit.Publishing;

/// <summary>One file as it was written, and what it was rendered from.</summary>
internal sealed record PublishedFile(string Path, Fingerprint Inputs, Sha256Hash Sha256, FileStamp Stamp)
{
    /// <summary>In hexadecimal.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Sha256Hash.Of(bytes).ToString();

    /// <summary>Of what would be written, in hexadecimal.</summary>
    public static string HashOf(Action<Stream> write)
    {
        using var sha = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write))
            write(stream);
        return Convert.ToHexStringLower(sha.Hash!); // set when the stream was closed
    }

    /// <summary>Null where the file cannot be read.</summary>
    public static Sha256Hash? HashOfFile(string place)
    {
        try
        {
            using var file = new FileStream(place, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024);
            return new Sha256Hash(SHA256.HashData(file));
        }
        catch (Exception e) when (MachineProblem.Is(e))
        {
            return null;
        }
    }

    /// <summary>This file with a fresh stamp when its bytes still stand in the folder, else null: a file that cannot be read any more is best rendered again.</summary>
    /// <param name="settled">A stamp after this time proves nothing: somebody may have changed the file in the same clock tick.</param>
    public PublishedFile? StillIn(string folder, long settled)
    {
        var place = System.IO.Path.Join(folder, Path);
        if (FileStamp.Of(place) is not { } stamp || stamp.Size != Stamp.Size)
            return null;
        if (Proves(stamp, Stamp, settled))
            return this;
        return HashOfFile(place) == Sha256 ? this with { Stamp = stamp } : null;
    }

    /// <summary>True when a file with the stamp is the one that was remembered.</summary>
    public static bool Proves(FileStamp stamp, FileStamp remembered, long settled) => stamp == remembered && stamp.Modified < settled;
}
