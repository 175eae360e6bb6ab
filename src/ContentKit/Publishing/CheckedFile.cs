using System.Security.Cryptography;

namespace ContentKit.Publishing;

/// <summary>A file of ours that begins with the hash of the rest, so that half of one, or one that somebody touched, is as good as none.</summary>
/// <param name="Checksum">Identifies the content.</param>
/// <param name="Bytes">The content.</param>
internal sealed record CheckedFile(string Checksum, ReadOnlyMemory<byte> Bytes, BinaryReader Content)
{
    public static CheckedFile? Read(string place)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(place);
        }
        catch (Exception e) when (MachineProblem.Is(e))
        {
            return null;
        }
        if (bytes.Length < SHA256.HashSizeInBytes)
            return null;
        var head = bytes.AsSpan(0, SHA256.HashSizeInBytes);
        var rest = bytes.AsSpan(SHA256.HashSizeInBytes);
        return SHA256.HashData(rest).AsSpan().SequenceEqual(head)
            ? new CheckedFile(Convert.ToHexStringLower(head), bytes.AsMemory(head.Length), new BinaryReader(new MemoryStream(bytes, head.Length, rest.Length)))
            : null;
    }

    /// <summary>Replaces the file in one step; gives the checksum.</summary>
    public static string Write(Disk disk, string place, Action<BinaryWriter> content)
    {
        disk.CreateFolder(Path.GetDirectoryName(place) ?? "");
        var fresh = place + ".new";
        disk.DeleteFile(fresh);
        byte[] hash;
        using (var file = new FileStream(disk.Create(fresh), FileAccess.Write))
        using (var sha = SHA256.Create())
        {
            file.Write(new byte[SHA256.HashSizeInBytes]);
            using (var writer = new BinaryWriter(new BufferedStream(new CryptoStream(file, sha, CryptoStreamMode.Write, leaveOpen: true), 64 * 1024)))
                content(writer);
            hash = sha.Hash!; // set when the stream was closed
            file.Position = 0;
            file.Write(hash);
        }
        disk.ReplaceFile(fresh, place);
        return Convert.ToHexStringLower(hash);
    }
}
