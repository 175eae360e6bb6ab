using ContentKit.Syntax.Markdown;

namespace ContentKit.Model;

/// <summary>All that a document says.</summary>
/// <param name="Data">All fields of the front matter, in the order of the schema.</param>
public sealed record DocumentContent(Value Data, RenderedText Body);
