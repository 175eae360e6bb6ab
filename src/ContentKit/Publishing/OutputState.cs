using System.Security.Cryptography;
using System.Text;
using ContentKit.Text;

namespace ContentKit.Publishing;

/// <summary>What a library remembers of its last publish to one folder. Losing it costs time, never correctness.</summary>
internal sealed record OutputState(IReadOnlyList<PublishedFile> Files)
{
    public static readonly OutputState Empty = new([]);

    /// <summary>Another build of the tool may render the same inputs to other bytes.</summary>
    private static string Header => $"ContentKit output state 1 {typeof(OutputState).Module.ModuleVersionId}";

    public static bool IsKept(string stateFolder, OutputFolder output) => File.Exists(PlaceOf(stateFolder, output));

    public static OutputState Load(string stateFolder, OutputFolder output)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(PlaceOf(stateFolder, output));
        }
        catch (Exception e) when (MachineProblem.Is(e))
        {
            return Empty;
        }
        if (bytes.Length < SHA256.HashSizeInBytes
            || !SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes)))
            return Empty;
        using var reader = new BinaryReader(new MemoryStream(bytes, SHA256.HashSizeInBytes, bytes.Length - SHA256.HashSizeInBytes));
        return reader.ReadString() == Header && reader.ReadString() == NameOf(stateFolder, output) ? ReadFiles(reader) : Empty;
    }

    public void Save(Disk disk, string stateFolder, OutputFolder output)
    {
        disk.CreateFolder(stateFolder);
        var place = PlaceOf(stateFolder, output);
        var fresh = place + ".new";
        disk.DeleteFile(fresh);
        disk.Write(fresh, ToBytes(NameOf(stateFolder, output)));
        disk.ReplaceFile(fresh, place);
    }

    private byte[] ToBytes(string name)
    {
        using var stream = new MemoryStream(Files.Count * 160 + 256);
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(new byte[SHA256.HashSizeInBytes]);
        writer.Write(Header);
        writer.Write(name);
        writer.Write(Files.Count);
        foreach (var file in Files)
        {
            writer.Write(file.Path);
            writer.Write(file.Inputs.High);
            writer.Write(file.Inputs.Low);
            writer.Write(file.Sha256);
            writer.Write(file.Stamp.Size);
            writer.Write(file.Stamp.Modified);
            writer.Write(file.Stamp.Inode);
        }
        var bytes = stream.ToArray();
        SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes), bytes);
        return bytes;
    }

    private static OutputState ReadFiles(BinaryReader reader)
    {
        var files = new PublishedFile[reader.ReadInt32()];
        for (var i = 0; i < files.Length; i++)
            files[i] = new PublishedFile(
                reader.ReadString(),
                new Fingerprint(reader.ReadUInt64(), reader.ReadUInt64()),
                reader.ReadString(),
                new FileStamp(reader.ReadInt64(), reader.ReadInt64(), reader.ReadUInt64()));
        return new OutputState(files);
    }

    /// <summary>Where a library remembers what partners have of an output folder.</summary>
    public static string GenerationPlaceOf(string stateFolder, OutputFolder output) =>
        Path.Join(stateFolder, $"generation-{Fingerprint.Of(NameOf(stateFolder, output))}.json");

    private static string PlaceOf(string stateFolder, OutputFolder output) =>
        Path.Join(stateFolder, $"output-{Fingerprint.Of(NameOf(stateFolder, output))}");

    /// <summary>Seen from the library, so that a library that moves keeps its memory.</summary>
    private static string NameOf(string stateFolder, OutputFolder output) =>
        Path.GetRelativePath(RealPath.Of(stateFolder), output.Path);
}
