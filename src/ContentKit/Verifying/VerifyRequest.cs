using System.Collections.Immutable;
using ContentKit.Publishing.Signatures;

namespace ContentKit.Verifying;

/// <summary>What a publish is held against.</summary>
/// <param name="Today">The day for which the publish must be valid.</param>
/// <param name="Jobs">How many files may be read at once.</param>
public sealed record VerifyRequest(DateOnly Today, int Jobs)
{
    /// <summary>The keys that the asker trusts; empty when there are none, and then nothing is proven about who published.</summary>
    public ImmutableArray<PublicKey> Keys { get; init; } = [];

    /// <summary>The newest generation that the asker has seen.</summary>
    public int MinimumGeneration { get; init; }

    /// <summary>An earlier publish that this one must continue.</summary>
    public IPublishedPlace? Against { get; init; }

    /// <summary>The named export that the copies come from; null for the feed of everybody.</summary>
    public string? Export { get; init; }

    /// <summary>A partner's own copies; null when there is nothing to compare.</summary>
    public IEnumerable<ItemCopy>? Copies { get; init; }

    public CancellationToken Stop { get; init; }
}
