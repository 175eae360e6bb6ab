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
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(new byte[SHA256.HashSizeInBytes]);
        content(writer);
        var bytes = stream.ToArray();
        SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes), bytes);
        disk.CreateFolder(Path.GetDirectoryName(place) ?? "");
        var fresh = place + ".new";
        disk.DeleteFile(fresh);
        disk.Write(fresh, bytes);
        disk.ReplaceFile(fresh, place);
        return Convert.ToHexStringLower(bytes.AsSpan(0, SHA256.HashSizeInBytes));
    }
}
