using System.Collections.Immutable;

namespace ContentKit.Feeds;

/// <summary>The last publish, as far as the next one needs to know it.</summary>
/// <param name="Number">From 1 on, one more with each publish that changes anything.</param>
/// <param name="Previous">SHA-256 of the manifest before it; null for the first.</param>
/// <param name="Manifest">SHA-256 of its own manifest.</param>
/// <param name="Feeds">The state of each feed, by the folder in which it is published.</param>
public sealed record PublishedGeneration(int Number, string? Previous, string Manifest, ImmutableSortedDictionary<string, FeedState> Feeds);
