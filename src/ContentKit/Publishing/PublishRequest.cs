using System.Collections.Immutable;

namespace ContentKit.Publishing;

/// <summary>Where and how to publish; every folder is an absolute path.</summary>
/// <param name="OutputFolder">May be missing, empty or a link.</param>
/// <param name="StateFolder">Where this library remembers what it published: its '.contentkit' folder.</param>
/// <param name="InputFolders">Content, schemas and themes: the output may not be, hold or lie inside one of them.</param>
/// <param name="OuterFolders">The library and the home folder: the output may lie inside, but not be or hold one of them.</param>
/// <param name="Clean">Render everything, whatever is remembered.</param>
/// <param name="Jobs">How many threads may render and write.</param>
public sealed record PublishRequest(
    string OutputFolder,
    string StateFolder,
    ImmutableArray<string> InputFolders,
    ImmutableArray<string> OuterFolders,
    bool Clean,
    int Jobs)
{
    /// <summary>The next day on which the same content gives other pages; null when there is none.</summary>
    public DateOnly? NextChange { get; init; }

    /// <summary>The output folder as the user wrote it, for messages.</summary>
    public string DisplayFolder { get; init; } = OutputFolder;
}
