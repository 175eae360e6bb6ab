using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using ContentKit.Schemas.Patterns;
using ContentKit.Syntax;

namespace ContentKit.Schemas.Loading;

/// <summary>Builds checks from the file, in the author's order and spelling. Only for schemas that passed the lint.</summary>
/// <param name="patterns">How patterns are matched.</param>
internal sealed class SchemaCompiler(Node root, RegexOptions patterns)
{
    private readonly Dictionary<Node, SchemaNode> _compiled = [];
    private readonly Dictionary<string, Pattern> _patterns = new(StringComparer.Ordinal);

    /// <summary>Every rule set of the file that is used, with what its place says about it.</summary>
    public IEnumerable<SchemaNode> Compiled => _compiled.Values;

    public SchemaNode Compile() => Compile(root);

    private SchemaNode Compile(Node source)
    {
        if (_compiled.TryGetValue(source, out var known))
            return known;
        var node = source["$ref"] is { } reference ? CompileReference(source, reference) : CompileRules(source);
        return _compiled[source] = node;
    }

    /// <summary>The target, with what the place of reference says about itself.</summary>
    private SchemaNode CompileReference(Node source, Node reference)
    {
        var target = SchemaReferences.Resolve(root, reference.Text) ?? throw new UnreachableException();
        var node = Compile(target);
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

    private SchemaNode CompileRules(Node source)
    {
        var node = WithGroup(WithList(WithScalar(Described(source), source), source), source);
        node = node with
        {
            AnyOf = CompileAll(source["anyOf"]),
            OneOf = CompileAll(source["oneOf"]),
            AllOf = CompileAll(source["allOf"]),
            Not = CompileOne(source["not"]),
            If = CompileOne(source["if"]),
            Then = CompileOne(source["then"]),
            Else = CompileOne(source["else"]),
            AsksOnlyForFields = source.Entries.All(entry => entry.Name == "required" || Keyword.IsAnnotation(entry.Name)) && source["required"] is not null,
        };
        return node with { Accepts = node.Kinds & AcceptedBy(node.AnyOf) & AcceptedBy(node.OneOf) };
    }

    private static SchemaNode Described(Node source) => new()
    {
        Kinds = KindsOf(source["type"]),
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

    private SchemaNode WithScalar(SchemaNode node, Node source)
    {
        var range = new NumberRange(NumberOf(source["minimum"]), NumberOf(source["maximum"]), NumberOf(source["exclusiveMinimum"]), NumberOf(source["exclusiveMaximum"]), NumberOf(source["multipleOf"]));
        return node with
        {
            Pattern = source["pattern"] is { } pattern ? PatternOf(pattern.Text) : null,
            Format = source["format"] is { } format ? TextFormats.ByName[format.Text] : TextFormat.None,
            MinLength = CountOf(source["minLength"], 0),
            MaxLength = CountOf(source["maxLength"], int.MaxValue),
            Range = range.IsUnbounded ? null : range,
        };
    }

    private SchemaNode WithList(SchemaNode node, Node source) => node with
    {
        Items = CompileOne(source["items"]),
        MinItems = CountOf(source["minItems"], 0),
        MaxItems = CountOf(source["maxItems"], int.MaxValue),
        UniqueItems = source["uniqueItems"]?.Text == "true",
        Contains = CompileOne(source["contains"]),
    };

    private SchemaNode WithGroup(SchemaNode node, Node source)
    {
        var required = (source["required"]?.Items ?? []).Select(name => name.Text).ToImmutableArray();
        var others = source["additionalProperties"];
        node = node with
        {
            Properties = [.. Entries(source["properties"]).Select(entry => new SchemaProperty(entry.Name, Compile(entry.Value), required.Contains(entry.Name)))],
            PatternProperties = [.. Entries(source["patternProperties"]).Select(entry => (PatternOf(entry.Name), Compile(entry.Value)))],
            Required = required,
            AllowsOthers = others?.Text != "false",
            Others = others is { Kind: NodeKind.Mapping } ? Compile(others) : null,
            MinProperties = CountOf(source["minProperties"], 0),
            MaxProperties = CountOf(source["maxProperties"], int.MaxValue),
            DependentRequired = [.. Entries(source["dependentRequired"]).Select(entry => (entry.Name, entry.Value.Items.Select(item => item.Text).ToImmutableArray()))],
        };
        return node with { ByName = node.Properties.ToFrozenDictionary(property => property.Name, property => property.Schema, StringComparer.Ordinal) };
    }

    private Pattern PatternOf(string text) => _patterns.TryGetValue(text, out var known) ? known : _patterns[text] = new Pattern(text, patterns);

    private SchemaNode? CompileOne(Node? source) => source is null ? null : Compile(source);

    private ImmutableArray<SchemaNode> CompileAll(Node? sources) => sources is null ? [] : [.. sources.Items.Select(Compile)];

    private static ImmutableArray<Entry> Entries(Node? source) => source?.Entries ?? [];

    private static ValueKinds AcceptedBy(ImmutableArray<SchemaNode> branches) =>
        branches.IsEmpty ? ValueKinds.Any : branches.Aggregate(ValueKinds.None, (all, branch) => all | branch.Accepts);

    private static ValueKinds KindsOf(Node? type) => type is null
        ? ValueKinds.Any
        : (type.Kind == NodeKind.Scalar ? [type] : type.Items).Aggregate(ValueKinds.None, (all, one) => all | Keyword.Types[one.Text]);

    private static decimal? NumberOf(Node? value) => value is null ? null : KeywordShapes.NumberOf(value);

    private static int CountOf(Node? value, int otherwise) => value is null ? otherwise : int.Parse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture);
}
