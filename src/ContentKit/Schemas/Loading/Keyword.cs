using System.Collections.Frozen;

namespace ContentKit.Schemas.Loading;

/// <summary>A keyword that is enforced here, the shape of its value, and the kinds of values that it says something about.</summary>
internal sealed record Keyword(string Name, KeywordShape Shape, ValueKinds AppliesTo = ValueKinds.Any)
{
    public static readonly FrozenDictionary<string, Keyword> All = new[]
    {
        new Keyword("$schema", KeywordShape.Text),
        new Keyword("$id", KeywordShape.Text),
        new Keyword("$comment", KeywordShape.Text),
        new Keyword("$ref", KeywordShape.Text),
        new Keyword("definitions", KeywordShape.SchemasByName),
        new Keyword("title", KeywordShape.Text),
        new Keyword("description", KeywordShape.Text),
        new Keyword("examples", KeywordShape.Values),
        new Keyword("default", KeywordShape.Anything),
        new Keyword("type", KeywordShape.Types),
        new Keyword("enum", KeywordShape.Values),
        new Keyword("const", KeywordShape.Anything),
        new Keyword("properties", KeywordShape.SchemasByName, ValueKinds.Group),
        new Keyword("patternProperties", KeywordShape.SchemasByName, ValueKinds.Group),
        new Keyword("additionalProperties", KeywordShape.SchemaOrFlag, ValueKinds.Group),
        new Keyword("required", KeywordShape.Names, ValueKinds.Group),
        new Keyword("dependentRequired", KeywordShape.NamesByName, ValueKinds.Group),
        new Keyword("minProperties", KeywordShape.Count, ValueKinds.Group),
        new Keyword("maxProperties", KeywordShape.PositiveCount, ValueKinds.Group),
        new Keyword("items", KeywordShape.Schema, ValueKinds.List),
        new Keyword("contains", KeywordShape.Schema, ValueKinds.List),
        new Keyword("minItems", KeywordShape.Count, ValueKinds.List),
        new Keyword("maxItems", KeywordShape.PositiveCount, ValueKinds.List),
        new Keyword("uniqueItems", KeywordShape.Flag, ValueKinds.List),
        new Keyword("pattern", KeywordShape.Text, ValueKinds.Text),
        new Keyword("format", KeywordShape.Text, ValueKinds.Text),
        new Keyword("minLength", KeywordShape.Count, ValueKinds.Text),
        new Keyword("maxLength", KeywordShape.PositiveCount, ValueKinds.Text),
        new Keyword("minimum", KeywordShape.Number, ValueKinds.Numbers),
        new Keyword("maximum", KeywordShape.Number, ValueKinds.Numbers),
        new Keyword("exclusiveMinimum", KeywordShape.Number, ValueKinds.Numbers),
        new Keyword("exclusiveMaximum", KeywordShape.Number, ValueKinds.Numbers),
        new Keyword("multipleOf", KeywordShape.PositiveNumber, ValueKinds.Numbers),
        new Keyword("anyOf", KeywordShape.Schemas),
        new Keyword("oneOf", KeywordShape.Schemas),
        new Keyword("allOf", KeywordShape.Schemas),
        new Keyword("not", KeywordShape.Schema),
        new Keyword("if", KeywordShape.Schema),
        new Keyword("then", KeywordShape.Schema),
        new Keyword("else", KeywordShape.Schema),
        new Keyword("x-value", KeywordShape.Text),
        new Keyword("x-shorthand", KeywordShape.Text),
        new Keyword("x-clinical", KeywordShape.Flag),
    }.ToFrozenDictionary(keyword => keyword.Name, StringComparer.Ordinal);

    public static readonly FrozenDictionary<string, ValueKinds> Types = new Dictionary<string, ValueKinds>
    {
        ["string"] = ValueKinds.Text,
        ["integer"] = ValueKinds.WholeNumber,
        ["number"] = ValueKinds.Numbers,
        ["boolean"] = ValueKinds.Boolean,
        ["null"] = ValueKinds.Null,
        ["array"] = ValueKinds.List,
        ["object"] = ValueKinds.Group,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True for a keyword whose schemas say what passes, but not what it means.</summary>
    public bool IsCheckOnly => Name is "allOf" or "not" or "if" or "then" or "else" or "contains";

    /// <summary>The keywords that the engine's model does not know; it keeps no schema for what stands behind them.</summary>
    public static bool IsBeyondEngine(string name) => name is "if" or "then" or "else" or "contains";

    public static bool IsAnnotation(string name) => name is "title" or "description" or "examples" or "$comment" || name.StartsWith("x-", StringComparison.Ordinal);
}
