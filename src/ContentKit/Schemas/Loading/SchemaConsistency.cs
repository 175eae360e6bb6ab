using ContentKit.Diagnostics;
using ContentKit.Syntax;

namespace ContentKit.Schemas.Loading;

/// <summary>Checks the keywords of one schema against each other.</summary>
internal static class SchemaConsistency
{
    private static readonly (string Least, string Most)[] Bounds =
    [
        ("minItems", "maxItems"), ("minProperties", "maxProperties"), ("minLength", "maxLength"), ("minimum", "maximum"), ("exclusiveMinimum", "exclusiveMaximum"),
    ];

    public static void Check(Node schema, bool isRoot, DiagnosticBag bag)
    {
        if (schema["$ref"] is not null)
            CheckReference(schema, isRoot, bag);
        else
            CheckApplies(schema, bag);
        CheckCondition(schema, bag);
        CheckRequired(schema, bag);
        foreach (var (least, most) in Bounds)
            if (schema[least] is { } low && schema[most] is { } high && KeywordShapes.NumberOf(low) > KeywordShapes.NumberOf(high))
                bag.Report(SchemaErrors.ImpossibleRule, high.Location, $"'{most}' is smaller than '{least}'.", related: low.Location);
    }

    private static void CheckReference(Node schema, bool isRoot, DiagnosticBag bag)
    {
        foreach (var entry in schema.Entries)
            if (isRoot && entry.Name == "$ref")
                bag.Report(SchemaErrors.IgnoredKeyword, entry.Key.Location, "'$ref' may not stand at the top of the file.");
            else if (!isRoot && entry.Name != "$ref" && Keyword.All.ContainsKey(entry.Name) && !Keyword.IsAnnotation(entry.Name))
                bag.Report(SchemaErrors.IgnoredBesideReference, entry.Key.Location, $"'{entry.Name}' is ignored beside '$ref'.");
    }

    private static void CheckApplies(Node schema, DiagnosticBag bag)
    {
        var types = schema["type"] is { } type ? (type.Kind == NodeKind.Scalar ? [type] : type.Items) : [];
        var kinds = types.Aggregate(ValueKinds.None, (all, one) => all | Keyword.Types.GetValueOrDefault(one.Text, ValueKinds.Any));
        if (kinds == ValueKinds.None)
        {
            CheckTyped(schema, bag);
            return;
        }
        foreach (var entry in schema.Entries)
            if (Keyword.All.TryGetValue(entry.Name, out var keyword) && (keyword.AppliesTo & kinds) == 0)
                bag.Report(SchemaErrors.IgnoredKeyword, entry.Key.Location, $"'{entry.Name}' has no effect on type '{string.Join("', '", types.Select(one => one.Text))}'.");
    }

    /// <summary>Without a type '2026' is a number, and rules for text say nothing about it; the same the other way round.</summary>
    private static void CheckTyped(Node schema, DiagnosticBag bag)
    {
        foreach (var entry in schema.Entries)
            if (Keyword.All.TryGetValue(entry.Name, out var keyword) && keyword.AppliesTo is ValueKinds.Text or ValueKinds.Numbers)
                bag.Report(SchemaErrors.IgnoredKeyword, entry.Key.Location,
                    $"'{entry.Name}' without a type lets {(keyword.AppliesTo == ValueKinds.Text ? "every number" : "every text")} pass.", "Write a 'type' beside it.");
    }

    private static void CheckCondition(Node schema, DiagnosticBag bag)
    {
        var hasIf = schema["if"] is not null;
        var hasBranch = schema["then"] is not null || schema["else"] is not null;
        if (hasIf == hasBranch)
            return;
        foreach (var entry in schema.Entries)
            if (entry.Name is "if" or "then" or "else")
                bag.Report(SchemaErrors.IgnoredKeyword, entry.Key.Location,
                    hasIf ? "'if' has no effect without 'then' or 'else'." : $"'{entry.Name}' has no effect without 'if'.");
    }

    private static void CheckRequired(Node schema, DiagnosticBag bag)
    {
        if (schema["additionalProperties"] is not { IsPlain: true, Text: "false" } || schema["patternProperties"] is not null)
            return;
        foreach (var name in schema["required"]?.Items ?? [])
            if (schema["properties"]?[name.Text] is null)
                bag.Report(SchemaErrors.ImpossibleRule, name.Location, $"'{name.Text}' is required, but 'properties' does not have it.");
    }
}
