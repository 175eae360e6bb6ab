namespace ContentKit.Exporting;

/// <summary>What a file is to its reader; it decides how values are escaped and how completeness is proven.</summary>
public enum OutputKind
{
    Html,
    Json,
    Text,
    Xml,

    /// <summary>A style sheet. Only words, numbers and colours can be printed in it.</summary>
    Css,
}
