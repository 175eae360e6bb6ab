using System.Collections.Immutable;

namespace ContentKit.Comparing;

/// <summary>Everything that one side of a comparison holds.</summary>
/// <param name="Unread">What could not be read, each with the key of its leaflet where that is known.</param>
public sealed record Side(ImmutableArray<Leaflet> Leaflets, ImmutableArray<Unread> Unread);
