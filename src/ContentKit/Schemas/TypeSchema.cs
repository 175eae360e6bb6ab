using ContentKit.Text;

namespace ContentKit.Schemas;

/// <summary>The checks for one type of content.</summary>
internal sealed record TypeSchema(string Type, SourceFile Source, SchemaNode Root);
