using ContentKit.Text;

namespace ContentKit.Publishing;

/// <summary>What a library remembers of its last publish to one folder. Losing it costs time, never correctness.</summary>
internal sealed record OutputState(IReadOnlyList<PublishedFile> Files)
{
    public static readonly OutputState Empty = new([]);

    /// <summary>Identifies what was loaded; null when nothing was.</summary>
    public string? Checksum { get; private init; }

    /// <summary>Another build of the tool may render the same inputs to other bytes.</summary>
    private static string Header => $"ContentKit output state 1 {typeof(OutputState).Module.ModuleVersionId}";

    public static bool IsKept(string stateFolder, OutputFolder output) => File.Exists(PlaceOf(stateFolder, output));

    public static OutputState Load(string stateFolder, OutputFolder output) =>
        CheckedFile.Read(PlaceOf(stateFolder, output)) is { Content: var reader } file && reader.ReadString() == Header && reader.ReadString() == NameOf(stateFolder, output)
            ? ReadFiles(reader) with { Checksum = file.Checksum }
            : Empty;

    /// <summary>Gives the checksum of what is remembered now.</summary>
    public string Save(Disk disk, string stateFolder, OutputFolder output) => CheckedFile.Write(disk, PlaceOf(stateFolder, output), writer =>
    {
        writer.Write(Header);
        writer.Write(NameOf(stateFolder, output));
        writer.Write(Files.Count);
        foreach (var file in Files)
        {
            writer.Write(file.Path);
            writer.Write(file.Inputs);
            writer.Write(file.Sha256);
            writer.Write(file.Stamp.Size);
            writer.Write(file.Stamp.Modified);
            writer.Write(file.Stamp.Inode);
        }
    });

    private static OutputState ReadFiles(BinaryReader reader)
    {
        var files = new PublishedFile[reader.ReadInt32()];
        for (var i = 0; i < files.Length; i++)
            files[i] = new PublishedFile(
                reader.ReadString(),
                reader.ReadFingerprint(),
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
