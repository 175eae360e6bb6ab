namespace ContentKit.Exporting;

internal static class OutputKinds
{
    public const string Extensions = "html, json, txt and xml";

    /// <summary>Null for an extension whose escaping nobody has defined.</summary>
    public static OutputKind? Of(string extension) => extension switch
    {
        "html" => OutputKind.Html,
        "json" => OutputKind.Json,
        "txt" => OutputKind.Text,
        "xml" => OutputKind.Xml,
        _ => null,
    };
}
