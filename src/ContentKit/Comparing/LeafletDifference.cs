using System.Collections.Immutable;

namespace ContentKit.Comparing;

/// <summary>All changes of one leaflet, the gravest first.</summary>
/// <param name="Source">The file on the new side, or on the old one when there is no new one.</param>
/// <param name="IsSigned">True when a valid signature of a reviewer covers the clinical text of the new side.</param>
public sealed record LeafletDifference(string Id, string Language, string Title, string Source, bool IsSigned, ImmutableArray<Change> Changes)
{
    public ChangeClass Class => Changes.Max(change => change.Class);
}
