namespace ContentKit.Exporting;

internal static class OutputKinds
{
    public const string Extensions = "html, json, txt and xml";

    /// <summary>The kind of a template by its name without ".sbn"; null for one whose escaping nobody has defined.</summary>
    public static OutputKind? OfTemplate(string name)
    {
        var extension = name[(name.LastIndexOf('.') + 1)..];
        return name.StartsWith(Themes.Asset.Folder, StringComparison.Ordinal) ? extension == "css" ? OutputKind.Css : null : Of(extension);
    }

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
