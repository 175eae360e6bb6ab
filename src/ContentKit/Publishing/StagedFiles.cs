namespace ContentKit.Publishing;

/// <summary>The planned files of the next generation.</summary>
/// <param name="Carried">Those that stand in the output as they should be.</param>
/// <param name="Rendered">Those that are new, complete in the staging folder.</param>
internal sealed record StagedFiles(IReadOnlyList<PublishedFile> Carried, IReadOnlyList<PublishedFile> Rendered);
