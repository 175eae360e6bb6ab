namespace ContentKit.Comparing;

/// <summary>Which side has a run of words.</summary>
public enum PieceKind
{
    Same,
    Removed,
    Added,
}
