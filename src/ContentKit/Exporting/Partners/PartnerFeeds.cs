using System.Collections.Immutable;
using ContentKit.Feeds;
using ContentKit.Schemas;
using ContentKit.Text;

namespace ContentKit.Exporting.Partners;

/// <summary>What partners get.</summary>
/// <param name="Feeds">The feed of the library first.</param>
/// <param name="Schemas">The rules that the files of a feed keep.</param>
/// <param name="Contract">The one for items; null when nothing is promised.</param>
/// <param name="Shipped">Types of content that came with the tool unchanged: tests hold their items against the contract, so that a build need not.</param>
internal sealed record PartnerFeeds(ImmutableArray<Feed> Feeds, ImmutableArray<SourceFile> Schemas, SchemaNode? Contract, ImmutableHashSet<string> Shipped);
