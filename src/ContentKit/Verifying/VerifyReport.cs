using System.Collections.Immutable;

namespace ContentKit.Verifying;

/// <summary>What a look at a publish came to.</summary>
/// <param name="SignedBy">Ids of the keys whose signatures are right and trusted.</param>
/// <param name="Findings">In a fixed order: the publish, its files, its feeds, the copies.</param>
/// <param name="Notes">What could not be looked at, and why.</param>
public sealed record VerifyReport(string Place, ImmutableArray<string> SignedBy, ImmutableArray<Finding> Findings, ImmutableArray<string> Notes)
{
    public int? Generation { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public int Files { get; init; }

    /// <summary>Leaflets of all feeds, withdrawn ones included.</summary>
    public int Items { get; init; }

    public int Copies { get; init; }
}
