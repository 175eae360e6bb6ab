namespace ContentKit.Schemas;

/// <summary>What a schema says of a value wherever it says it: itself, or in one of its branches.</summary>
/// <param name="Items">Of a list.</param>
/// <param name="Shorthand">The field of a group that a bare text or list stands for.</param>
/// <param name="TypedValue">"timing" or "tier".</param>
/// <param name="Format">Text or Markdown for what readers see, otherwise none.</param>
internal sealed record SchemaShape(SchemaNode? Items, string? Shorthand, string? TypedValue, TextFormat Format)
{
    public static SchemaShape Of(SchemaNode schema) => new(
        FirstOf(schema, branch => branch.Items),
        FirstOf(schema, branch => branch.XShorthand),
        FirstOf(schema, branch => branch.XValue),
        FirstOf(schema, branch => branch.Format is TextFormat.Text or TextFormat.Markdown ? branch : null)?.Format ?? TextFormat.None);

    private static T? FirstOf<T>(SchemaNode schema, Func<SchemaNode, T?> choose)
        where T : class
    {
        if (choose(schema) is { } own)
            return own;
        foreach (var branch in schema.AnyOf.Concat(schema.OneOf))
            if (FirstOf(branch, choose) is { } found)
                return found;
        return null;
    }
}
