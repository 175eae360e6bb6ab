using ContentKit.Text;

namespace ContentKit.Publishing;

/// <summary>What a library remembers of its last publish to one folder. Losing it costs time, never correctness.</summary>
internal sealed record OutputState(IReadOnlyList<PublishedFile> Files)
{
    public static readonly OutputState Empty = new([]);

    /// <summary>Identifies what was loaded; null when nothing was.</summary>
    public string? Checksum { get; private init; }

    public static bool IsKept(string stateFolder, OutputFolder output) => File.Exists(PlaceOf(stateFolder, output));

    public static OutputState Load(string stateFolder, OutputFolder output) =>
        LoadRecords(stateFolder, output) is { } records ? new OutputState([.. records.All().Select(record => record.ToFile())]) { Checksum = records.Checksum } : Empty;

    /// <summary>The same for a caller that needs no object of each file; null when nothing is remembered.</summary>
    public static OutputRecords? LoadRecords(string stateFolder, OutputFolder output) => OutputRecords.Load(PlaceOf(stateFolder, output), NameOf(stateFolder, output));

    /// <summary>Gives the checksum of what is remembered now.</summary>
    public string Save(Disk disk, string stateFolder, OutputFolder output) => OutputRecords.Save(disk, PlaceOf(stateFolder, output), NameOf(stateFolder, output), Files);

    /// <summary>Where a library remembers what partners have of an output folder.</summary>
    public static string GenerationPlaceOf(string stateFolder, OutputFolder output) =>
        Path.Join(stateFolder, $"generation-{Fingerprint.Of(NameOf(stateFolder, output))}.json");

    private static string PlaceOf(string stateFolder, OutputFolder output) =>
        Path.Join(stateFolder, $"output-{Fingerprint.Of(NameOf(stateFolder, output))}");

    /// <summary>Seen from the library, so that a library that moves keeps its memory.</summary>
    private static string NameOf(string stateFolder, OutputFolder output) =>
        Path.GetRelativePath(RealPath.Of(stateFolder), output.Path);
}
