using System.Security.Cryptography;
using ContentKit.Text;

namespace ContentKit.Publishing;

/// <summary>One file as it was written, and what it was rendered from.</summary>
internal sealed record PublishedFile(string Path, Fingerprint Inputs, string Sha256, FileStamp Stamp)
{
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>This file with a fresh stamp when its bytes still stand in the folder, else null. A stamp after the settled time proves nothing: somebody may have changed the file in the same clock tick.</summary>
    public PublishedFile? StillIn(string folder, long settled)
    {
        var place = System.IO.Path.Join(folder, Path);
        if (FileStamp.Of(place) is not { } stamp || stamp.Size != Stamp.Size)
            return null;
        if (stamp == Stamp && stamp.Modified < settled)
            return this;
        return HashOf(ReadIfPossible(place)) == Sha256 ? this with { Stamp = stamp } : null;
    }

    /// <summary>A file that cannot be read any more is best rendered again.</summary>
    private static byte[] ReadIfPossible(string place)
    {
        try
        {
            return File.ReadAllBytes(place);
        }
        catch (Exception e) when (MachineProblem.Is(e))
        {
            return [];
        }
    }
}
