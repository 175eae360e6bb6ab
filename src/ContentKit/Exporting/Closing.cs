using System.Collections.Immutable;
using ContentKit.Feeds;

namespace ContentKit.Exporting;

/// <summary>The last files of a publish, and what the next one must know.</summary>
/// <param name="Feeds">The state of each feed, by its folder.</param>
public sealed record Closing(ImmutableArray<ClosingOutput> Outputs, ImmutableSortedDictionary<string, FeedState> Feeds)
{
    public static readonly Closing None = new([], ImmutableSortedDictionary<string, FeedState>.Empty);
}
