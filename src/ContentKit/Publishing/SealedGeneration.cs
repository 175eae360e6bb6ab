using System.Collections.Immutable;
using ContentKit.Feeds;

namespace ContentKit.Publishing;

/// <summary>A complete generation that waits to be shown.</summary>
/// <param name="Files">Its manifest last.</param>
internal sealed record SealedGeneration(IReadOnlyList<PublishedFile> Files, ManifestNumbers Numbers, ImmutableSortedDictionary<string, FeedState> Feeds);
