using System.Collections.Immutable;
using ContentKit.Text;

namespace ContentKit.Sites;

/// <summary>What contentkit.yml says of the feed for partners.</summary>
public sealed record FeedSettings
{
    /// <summary>How many changes the journal keeps at least.</summary>
    public int Retention { get; init; } = 10_000;

    /// <summary>A file of the library that remembers the last publish, for build servers that begin with an empty output folder; null to remember it beside the output only.</summary>
    public string? State { get; init; }

    /// <summary>How long a publish counts as fresh, as an ISO 8601 duration; null when it counts until a page changes by itself.</summary>
    public string? ValidFor { get; init; }

    /// <summary>Leaflets that come back after they were withdrawn or deleted.</summary>
    public ImmutableArray<Restoration> Restored { get; init; } = [];

    /// <summary>Where 'feed' is written, for messages.</summary>
    public Location? Location { get; init; }
}
