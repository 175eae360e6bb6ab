using ContentKit.Text;

namespace ContentKit.Syntax.Markdown;

/// <summary>A link to another leaflet, written <c>leaflet:id</c>.</summary>
public readonly record struct LinkTarget(string Id, Location Location);
