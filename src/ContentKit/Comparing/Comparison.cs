using System.Collections.Immutable;

namespace ContentKit.Comparing;

/// <summary>What is different between two sides.</summary>
/// <param name="Leaflets">Those that differ: by class, the gravest first, then by language and id.</param>
/// <param name="Incomparable">What could not be read, by leaflet; never left out in silence.</param>
/// <param name="Compared">How many leaflets were seen, the same ones on both sides counted once.</param>
public sealed record Comparison(ImmutableArray<LeafletDifference> Leaflets, ImmutableArray<Incomparable> Incomparable, int Compared)
{
    public int Count(ChangeClass kind) => Leaflets.Count(leaflet => leaflet.Class == kind);
}
