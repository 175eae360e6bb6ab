namespace ContentKit.Schemas;

/// <summary>A field of a group.</summary>
internal sealed record SchemaProperty(string Name, SchemaNode Schema, bool IsRequired);
