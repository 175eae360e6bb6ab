using System.Collections.Immutable;
using ContentKit.Schemas;

namespace ContentKit.Cli.Scaffolding;

/// <summary>What of a schema a beginner has to see.</summary>
internal static class FieldShape
{
    /// <summary>The schema itself, or of several forms the first that says more than "some value".</summary>
    public static SchemaNode Of(SchemaNode schema)
    {
        if (!schema.Properties.IsEmpty || schema.Items is not null)
            return schema;
        var branches = schema.OneOf.Concat(schema.AnyOf).Where(branch => !branch.AsksOnlyForFields).Select(Of).ToList();
        return branches.Find(branch => !branch.Properties.IsEmpty || branch.Items is not null || branch.Kinds == ValueKinds.Text) ?? schema;
    }

    /// <summary>Fields that a new leaflet begins with: the required ones, and those of which at least one is required.</summary>
    public static ImmutableHashSet<string> NeededIn(SchemaNode group) =>
    [
        .. group.Required,
        .. group.AnyOf.Where(branch => branch.AsksOnlyForFields).SelectMany(branch => branch.Required),
        .. group.OneOf.Where(branch => branch.AsksOnlyForFields).Take(1).SelectMany(branch => branch.Required),
        .. group.AllOf.Where(branch => branch.If is null).SelectMany(branch => branch.Required),
    ];

    /// <summary>Why the field may become required, in the words of the schema.</summary>
    public static IEnumerable<string> ConditionsOf(SchemaNode group, string name) => group.AllOf.Append(group)
        .SelectMany(rule => new[] { rule.Then, rule.Else }).OfType<SchemaNode>()
        .Where(branch => branch.Required.Contains(name)).Select(branch => branch.Description).OfType<string>();
}
