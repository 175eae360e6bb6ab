namespace ContentKit.Exporting;

/// <summary>What a file is to its reader; it decides how values are escaped and how completeness is proven.</summary>
public enum OutputKind
{
    Html,
    Json,
    Text,
    Xml,
}
