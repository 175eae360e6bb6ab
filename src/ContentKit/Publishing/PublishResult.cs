using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Publishing;

/// <summary>What a publish did. Not published and no errors means that the output was already right; removed are the files of the last publish that are no longer planned.</summary>
public sealed record PublishResult(
    bool Published,
    int Rendered,
    int Reused,
    int Removed,
    int Total,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The next day after that of the build on which any page would change; null when none will.</summary>
    public DateOnly? NextChange { get; init; }

    /// <summary>True when no earlier publish was known to go on from.</summary>
    public bool IsFirst { get; init; }

    /// <summary>What the next publish would do if nothing were to change.</summary>
    public PublishResult Again => this with { Published = false, Rendered = 0, Reused = Rendered + Reused, Removed = 0 };

    /// <summary>What the publish rests on from now on; null when that cannot be told for certain.</summary>
    internal KeptPublish? Kept { get; init; }

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Descriptor.Severity == Severity.Error);
}
