using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using ContentKit.Schemas.Patterns;
using ContentKit.Syntax;
using NJsonSchema;

namespace ContentKit.Schemas.Loading;

/// <summary>
/// Builds checks from the engine's model, and from the file where the model has no place or loses the author's order and spelling.
/// Only for schemas that passed the lint.
/// </summary>
internal sealed class SchemaCompiler(Node root, EngineModel engine)
{
    private readonly Dictionary<Node, SchemaNode> _compiled = [];

    /// <summary>Every rule set of the file that is used, with what its place says about it.</summary>
    public IEnumerable<SchemaNode> Compiled => _compiled.Values;

    public SchemaNode Compile() => Compile(root, engine.Root);

    private SchemaNode Compile(Node source, JsonSchema model)
    {
        if (_compiled.TryGetValue(source, out var known))
            return known;
        var node = source["$ref"] is { } reference ? CompileReference(source, reference, model) : CompileRules(source, model);
        return _compiled[source] = node;
    }

    /// <summary>The target, with what the place of reference says about itself.</summary>
    private SchemaNode CompileReference(Node source, Node reference, JsonSchema model)
    {
        var target = SchemaReferences.Resolve(root, reference.Text) ?? throw new UnreachableException();
        var node = Compile(target, model.Reference ?? throw new UnreachableException());
        return node with
        {
            Title = source["title"]?.Text ?? node.Title,
            Description = source["description"]?.Text ?? node.Description,
            Examples = source["examples"]?.Items ?? node.Examples,
            XValue = source["x-value"]?.Text ?? node.XValue,
            XShorthand = source["x-shorthand"]?.Text ?? node.XShorthand,
            IsClinical = source["x-clinical"]?.Text == "true",
        };
    }

    private SchemaNode CompileRules(Node source, JsonSchema model)
    {
        var node = WithGroup(WithList(WithScalar(Described(source, model), source, model), source, model), source, model);
        node = node with
        {
            AnyOf = CompileAll(source["anyOf"], model.AnyOf),
            OneOf = CompileAll(source["oneOf"], model.OneOf),
            AllOf = CompileAll(source["allOf"], model.AllOf),
            Not = source["not"] is { } not ? Compile(not, model.Not ?? throw new UnreachableException()) : null,
            If = CompileBeyond(source["if"]),
            Then = CompileBeyond(source["then"]),
            Else = CompileBeyond(source["else"]),
            AsksOnlyForFields = source.Entries.All(entry => entry.Name == "required" || Keyword.IsAnnotation(entry.Name)) && source["required"] is not null,
        };
        return node with { Accepts = node.Kinds & AcceptedBy(node.AnyOf) & AcceptedBy(node.OneOf) };
    }

    private static SchemaNode Described(Node source, JsonSchema model) => new()
    {
        Kinds = KindsOf(model.Type),
        Title = source["title"]?.Text,
        Description = source["description"]?.Text,
        Examples = source["examples"]?.Items ?? [],
        Default = source["default"],
        Enum = source["enum"]?.Items ?? [],
        Const = source["const"],
        XValue = source["x-value"]?.Text,
        XShorthand = source["x-shorthand"]?.Text,
        IsClinical = source["x-clinical"]?.Text == "true",
    };

    private static SchemaNode WithScalar(SchemaNode node, Node source, JsonSchema model)
    {
        var range = new NumberRange(model.Minimum, model.Maximum, model.ExclusiveMinimum, model.ExclusiveMaximum, model.MultipleOf);
        return node with
        {
            Pattern = model.Pattern is null ? null : PatternCompiler.Compile(model.Pattern),
            Format = source["format"] is null ? TextFormat.None : TextFormats.ByName[model.Format ?? throw new UnreachableException()],
            MinLength = model.MinLength ?? 0,
            MaxLength = model.MaxLength ?? int.MaxValue,
            Range = range.IsUnbounded ? null : range,
        };
    }

    private SchemaNode WithList(SchemaNode node, Node source, JsonSchema model) => node with
    {
        Items = source["items"] is { } items ? Compile(items, model.Item ?? throw new UnreachableException()) : null,
        MinItems = model.MinItems,
        MaxItems = model.MaxItems == 0 ? int.MaxValue : model.MaxItems,
        UniqueItems = model.UniqueItems,
        Contains = CompileBeyond(source["contains"]),
    };

    private SchemaNode WithGroup(SchemaNode node, Node source, JsonSchema model)
    {
        var required = model.RequiredProperties.ToImmutableArray();
        var properties = Entries(source["properties"])
            .Select(entry => new SchemaProperty(entry.Name, Compile(entry.Value, model.Properties[entry.Name]), required.Contains(entry.Name)));
        var patterns = Entries(source["patternProperties"])
            .Select(entry => (PatternCompiler.Compile(entry.Name) ?? throw new UnreachableException(), Compile(entry.Value, model.PatternProperties[entry.Name])));
        node = node with
        {
            Properties = [.. properties],
            PatternProperties = [.. patterns],
            Required = required,
            AllowsOthers = model.AllowAdditionalProperties,
            Others = source["additionalProperties"] is { Kind: NodeKind.Mapping } others
                ? Compile(others, model.AdditionalPropertiesSchema ?? throw new UnreachableException()) : null,
            MinProperties = model.MinProperties,
            MaxProperties = model.MaxProperties == 0 ? int.MaxValue : model.MaxProperties,
            DependentRequired = [.. Entries(source["dependentRequired"]).Select(entry => (entry.Name, entry.Value.Items.Select(item => item.Text).ToImmutableArray()))],
        };
        return node with { ByName = node.Properties.ToFrozenDictionary(property => property.Name, property => property.Schema, StringComparer.Ordinal) };
    }

    private SchemaNode? CompileBeyond(Node? source) => source is null ? null : Compile(source, engine.BeyondEngine[source]);

    private ImmutableArray<SchemaNode> CompileAll(Node? sources, ICollection<JsonSchema> models) =>
        sources is null ? [] : [.. sources.Items.Zip(models, Compile)];

    private static ImmutableArray<Entry> Entries(Node? source) => source?.Entries ?? [];

    private static ValueKinds AcceptedBy(ImmutableArray<SchemaNode> branches) =>
        branches.IsEmpty ? ValueKinds.Any : branches.Aggregate(ValueKinds.None, (all, branch) => all | branch.Accepts);

    private static ValueKinds KindsOf(JsonObjectType type) => type == JsonObjectType.None
        ? ValueKinds.Any
        : Keyword.Types.Where(pair => type.HasFlag(EngineType(pair.Key))).Aggregate(ValueKinds.None, (all, pair) => all | pair.Value);

    private static JsonObjectType EngineType(string name) => Enum.Parse<JsonObjectType>(name, ignoreCase: true);
}
