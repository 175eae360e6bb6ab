namespace ContentKit.Schemas;

/// <summary>Where a schema says what a value of each kind is: itself, or the first of its branches that does.</summary>
/// <param name="Group">Has the fields of a group.</param>
/// <param name="List">Has the items of a list.</param>
/// <param name="Scalar">Takes a text, a number or a boolean.</param>
/// <param name="Shorthand">The field of the group that a bare text or list stands for.</param>
/// <param name="TypedValue">"timing" or "tier".</param>
internal sealed record SchemaRoles(SchemaNode? Group, SchemaNode? List, SchemaNode? Scalar, string? Shorthand, string? TypedValue)
{
    public static SchemaRoles Of(SchemaNode schema)
    {
        var group = GroupOf(schema);
        return new SchemaRoles(group, ListOf(schema), ScalarOf(schema), schema.XShorthand ?? group?.XShorthand, schema.XValue ?? group?.XValue);
    }

    private static IEnumerable<SchemaNode> Branches(SchemaNode schema) => schema.AnyOf.Concat(schema.OneOf);

    private static SchemaNode? First(SchemaNode schema, Func<SchemaNode, SchemaNode?> choose) => Branches(schema).Select(choose).FirstOrDefault(branch => branch is not null);

    private static SchemaNode? GroupOf(SchemaNode schema) => schema.Properties.IsEmpty ? First(schema, GroupOf) : schema;

    private static SchemaNode? ListOf(SchemaNode schema) => schema.Items is null ? First(schema, ListOf) : schema;

    private static SchemaNode? ScalarOf(SchemaNode schema) =>
        Branches(schema).Any() && schema.Format == TextFormat.None ? First(schema, ScalarOf) : (schema.Kinds & ValueKinds.Scalars) != 0 ? schema : null;
}
