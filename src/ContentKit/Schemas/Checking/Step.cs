using ContentKit.Syntax;

namespace ContentKit.Schemas.Checking;

/// <summary>One step from the top of a page down to a value: into a field, or (without a key) into an entry of a list.</summary>
internal readonly record struct Step(Node? Key, int Index, SchemaNode Schema);
