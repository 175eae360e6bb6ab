using ContentKit.Diagnostics;
using ContentKit.Rules.WordLists;
using ContentKit.Schemas;
using ContentKit.Schemas.Loading;
using ContentKit.Text;
using NJsonSchema;
using Xunit;

namespace ContentKit.Tests.Schemas;

/// <summary>The tool trusts its own schemas when it starts, because they were tried here.</summary>
public sealed class ShippedSchemaTests
{
    private static readonly Dictionary<string, SourceFile> Files =
        new[] { BuiltIn.SettingsSchema, BuiltIn.WordListSchema, BuiltIn.Contract }.Concat(BuiltIn.Schemas).Concat(BuiltIn.FeedSchemas.Where(file => file.Path.EndsWith("item.schema.json", StringComparison.Ordinal)))
            .ToDictionary(file => file.Path, StringComparer.Ordinal);

    public static TheoryData<string> Paths => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_schema_of_the_tool_passes_every_check_of_schemas(string path)
    {
        var bag = new DiagnosticBag();
        Assert.NotNull(SchemaLoader.Load(Files[path], bag));
        Assert.Empty(bag.ToImmutable().Select(problem => problem.Message));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task The_engine_reads_the_same_rules(string path)
    {
        var model = await JsonSchema.FromJsonAsync(Files[path].Text, TestContext.Current.CancellationToken);
        Assert.InRange(Compare(SchemaLoader.LoadShipped(Files[path]), model, path, []), 10, int.MaxValue);
    }

    [Fact]
    public void A_word_list_of_the_tool_has_the_form_that_is_asked_of_all()
    {
        var bag = new DiagnosticBag();
        Assert.All(BuiltIn.WordLists, file => Assert.NotNull(WordListReader.Read(file, bag)));
        Assert.Empty(bag.ToImmutable().Select(problem => problem.Message));
    }

    /// <summary>How many rule sets were compared.</summary>
    private static int Compare(SchemaNode ours, JsonSchema reference, string path, HashSet<SchemaNode> seen)
    {
        if (!seen.Add(ours))
            return 0;
        var model = reference.ActualSchema;
        Assert.Equal((path, Limits(model)), (path, Limits(ours)));
        var pairs = ours.Properties.Select(property => (property.Schema, (JsonSchema)model.Properties[property.Name], property.Name))
            .Concat(ours.AnyOf.Zip(model.AnyOf, (own, theirs) => (own, theirs, "anyOf"))).Concat(ours.OneOf.Zip(model.OneOf, (own, theirs) => (own, theirs, "oneOf")))
            .Concat(ours.AllOf.Zip(model.AllOf, (own, theirs) => (own, theirs, "allOf"))).ToList();
        foreach (var (own, theirs, name) in new[] { (ours.Items, model.Item, "items"), (ours.Others, model.AdditionalPropertiesSchema, "others"), (ours.Not, model.Not, "not") })
        {
            Assert.Equal((path, name, own is null), (path, name, theirs is null));
            if (own is not null && theirs is not null)
                pairs.Add((own, theirs, name));
        }
        return 1 + pairs.Sum(pair => Compare(pair.Item1, pair.Item2, $"{path}/{pair.Item3}", seen));
    }

    private static string Limits(SchemaNode node) => FormattableString.Invariant($"""
        {node.Kinds} {string.Join(' ', node.Properties.Select(property => property.Name))} required {string.Join(' ', node.Required)}
        {node.AllowsOthers} {node.Format} {node.UniqueItems} {node.MinLength} {node.MaxLength} {node.MinItems} {node.MaxItems} {node.MinProperties} {node.MaxProperties}
        {node.Range?.Minimum} {node.Range?.Maximum} {node.Range?.Above} {node.Range?.Below} {node.Range?.MultipleOf} {node.Enum.Length} {node.PatternProperties.Length} {node.AnyOf.Length} {node.OneOf.Length} {node.AllOf.Length}
        """);

    private static string Limits(JsonSchema model) => FormattableString.Invariant($"""
        {KindsOf(model.Type)} {string.Join(' ', model.Properties.Keys)} required {string.Join(' ', model.RequiredProperties)}
        {model.AllowAdditionalProperties} {(model.Format is { } format ? TextFormats.ByName[format] : TextFormat.None)} {model.UniqueItems} {model.MinLength ?? 0} {model.MaxLength ?? int.MaxValue} {model.MinItems} {OrEndless(model.MaxItems)} {model.MinProperties} {OrEndless(model.MaxProperties)}
        {model.Minimum} {model.Maximum} {model.ExclusiveMinimum} {model.ExclusiveMaximum} {model.MultipleOf} {model.Enumeration.Count} {model.PatternProperties.Count} {model.AnyOf.Count} {model.OneOf.Count} {model.AllOf.Count}
        """);

    private static int OrEndless(int count) => count == 0 ? int.MaxValue : count;

    private static ValueKinds KindsOf(JsonObjectType type) => type == JsonObjectType.None
        ? ValueKinds.Any
        : Keyword.Types.Where(pair => type.HasFlag(Enum.Parse<JsonObjectType>(pair.Key, ignoreCase: true))).Aggregate(ValueKinds.None, (all, pair) => all | pair.Value);
}
