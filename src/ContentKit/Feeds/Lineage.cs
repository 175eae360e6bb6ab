using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Feeds;

/// <summary>What a build goes on from.</summary>
/// <param name="Last">The newest publish that is known, wherever it was read; null for the first one.</param>
/// <param name="Seen">SHA-256 of the manifest that stood in the output folder when it was read; null when there was none.</param>
public sealed record Lineage(PublishedGeneration? Last, string? Seen)
{
    /// <summary>Why it is not known what to go on from.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>SHA-256 of the file that remembers the last publish; null when there was none.</summary>
    internal string? Memory { get; init; }

    /// <summary>True when the output folder shows the last publish.</summary>
    public bool IsShown => Last?.Manifest == Seen;
}
