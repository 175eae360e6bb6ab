using System.Collections.Immutable;
using ContentKit.Exporting;
using ContentKit.Feeds;
using ContentKit.Publishing.Signatures;

namespace ContentKit.Publishing;

/// <summary>Where and how to publish; every folder is an absolute path.</summary>
/// <param name="OutputFolder">May be missing, empty or a link.</param>
/// <param name="StateFolder">Where this library remembers what it published: its '.contentkit' folder.</param>
/// <param name="InputFolders">Content, schemas, themes and assets: the output may not be, hold or lie inside one of them.</param>
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
    /// <summary>What the manifest says besides its files.</summary>
    public ManifestFacts Facts { get; init; } = ManifestFacts.None;

    /// <summary>The files that tell of the planned ones.</summary>
    public ClosingPlan Closing { get; init; } = ClosingPlan.None;

    /// <summary>What the plan goes on from; null when it does not depend on the last publish.</summary>
    public Lineage? Lineage { get; init; }

    /// <summary>The file in which the publish is remembered for the next build; null for none.</summary>
    public string? StateFile { get; init; }

    /// <summary>Signs the manifest; null for an unsigned publish.</summary>
    public ManifestSigner? Signer { get; init; }

    /// <summary>Let an unsigned publish follow a signed one.</summary>
    public bool Unsigned { get; init; }

    /// <summary>A folder with the last publish, when it is not in the output folder; null for none.</summary>
    public string? Previous { get; init; }

    /// <summary>The output folder for messages: as the settings name it, or its way from the library.</summary>
    public string DisplayFolder { get; init; } = OutputFolder;
}
