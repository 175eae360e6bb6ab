namespace ContentKit.Syntax;

public enum NodeKind
{
    Scalar,
    Sequence,
    Mapping,
}
