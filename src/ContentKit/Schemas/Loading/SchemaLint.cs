using ContentKit.Diagnostics;
using ContentKit.Schemas.Patterns;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Schemas.Loading;

/// <summary>Refuses every keyword and value that would not be enforced.</summary>
internal sealed class SchemaLint(Node root, DiagnosticBag bag)
{
    private static readonly string[] Annotations = ["x-value", "x-shorthand", "x-clinical"];
    private static readonly string[] Values = ["timing", "tier"];
    private const int MaximumBranchDepth = 3;
    private readonly HashSet<Node> _schemas = [];

    /// <summary>Everything in the file that is a schema.</summary>
    public IReadOnlySet<Node> Schemas => _schemas;

    /// <summary>In the order of the file.</summary>
    public List<Node> BeyondEngine { get; } = [];

    public void Check(Node schema, bool isRoot)
    {
        _schemas.Add(schema);
        foreach (var entry in schema.Entries)
            CheckEntry(schema, entry, isRoot);
        SchemaConsistency.Check(schema, isRoot, bag);
    }

    private void CheckEntry(Node schema, Entry entry, bool isRoot)
    {
        if (!Keyword.All.TryGetValue(entry.Name, out var keyword))
            ReportUnknown(entry);
        else if (KeywordShapes.Missing(keyword.Shape, entry.Value) is { } needed)
            bag.Report(SchemaErrors.WrongKeywordValue, entry.Value.Location, $"'{entry.Name}' needs {needed}.");
        else
            CheckMeaning(schema, entry, isRoot);
        if (keyword is null)
            return;
        foreach (var inner in KeywordShapes.Schemas(keyword.Shape, entry.Value))
        {
            Check(inner, isRoot: false);
            if (keyword.IsCheckOnly)
                RefuseMeaning(inner);
            if (Keyword.IsBeyondEngine(entry.Name))
                BeyondEngine.Add(inner);
        }
    }

    /// <summary>What a field means is read from 'properties', 'items', 'anyOf' and 'oneOf' alone; elsewhere a schema only checks.</summary>
    private void RefuseMeaning(Node schema)
    {
        foreach (var entry in schema.Entries)
            if (entry.Name == "x-value" || entry.Name == "format" && entry.Value.Text is "text" or "markdown")
                bag.Report(SchemaErrors.IgnoredKeyword, entry.Key.Location, $"'{entry.Name}' has no effect here: no page would print the text.", "Write it where the field is described under 'properties' or 'items'.");
            else if (Keyword.All.TryGetValue(entry.Name, out var keyword) && !keyword.IsCheckOnly) // those report themselves
                foreach (var inner in KeywordShapes.Schemas(keyword.Shape, entry.Value))
                    RefuseMeaning(inner);
    }

    private void ReportUnknown(Entry entry)
    {
        var isAnnotation = entry.Name.StartsWith("x-", StringComparison.Ordinal);
        var meant = NearestName.Find(entry.Name, isAnnotation ? Annotations : Keyword.All.Keys);
        bag.Report(isAnnotation ? SchemaErrors.UnknownAnnotation : SchemaErrors.UnknownKeyword, entry.Key.Location,
            $"'{entry.Name}' is not a {(isAnnotation ? "known annotation" : "keyword that is enforced")}.", meant is null ? null : $"Did you mean '{meant}'?");
    }

    private void CheckMeaning(Node schema, Entry entry, bool isRoot)
    {
        var (name, value) = (entry.Name, entry.Value);
        switch (name)
        {
            case "$schema" when !isRoot || value.Text is not ("http://json-schema.org/draft-07/schema#" or "http://json-schema.org/draft-07/schema"):
                bag.Report(SchemaErrors.UnsupportedDialect, value.Location, isRoot ? $"'{value.Text}' is not supported; only draft-07 is." : "'$schema' may stand only at the top.");
                break;
            case "$id" when !isRoot:
                bag.Report(SchemaErrors.IgnoredKeyword, entry.Key.Location, "'$id' may stand only at the top.");
                break;
            case "type":
                foreach (var type in value.Kind == NodeKind.Scalar ? [value] : value.Items)
                    CheckName(type, SchemaErrors.UnknownType, "type", Keyword.Types.Keys);
                break;
            case "format":
                CheckName(value, SchemaErrors.UnknownFormat, "format", TextFormats.ByName.Keys);
                break;
            case "x-value":
                CheckName(value, SchemaErrors.UnknownAnnotation, "value", Values);
                break;
            case "x-shorthand":
                CheckName(value, SchemaErrors.UnknownAnnotation, "field of this group", FieldsOf(schema, 0));
                break;
            case "x-clinical" when root["properties"]?.Entries.Any(field => field.Value == schema && field.Name != "review") != true:
                bag.Report(SchemaErrors.IgnoredKeyword, entry.Key.Location, "'x-clinical' may stand only at a top field of the leaflet, and not at 'review'.");
                break;
            case "pattern":
                CheckPattern(value);
                break;
            case "patternProperties":
                foreach (var property in value.Entries)
                    CheckPattern(property.Key);
                break;
        }
    }

    /// <summary>The names of the fields of a group, or of the groups among which it is a choice.</summary>
    private IEnumerable<string> FieldsOf(Node schema, int depth)
    {
        var own = schema["properties"]?.Entries.Select(property => property.Name) ?? [];
        if (depth > MaximumBranchDepth)
            return own;
        var branches = (schema["anyOf"]?.Items ?? []).Concat(schema["oneOf"]?.Items ?? []);
        var target = schema["$ref"] is { } reference ? SchemaReferences.Resolve(root, reference.Text) : null;
        return own.Concat((target is null ? branches : branches.Append(target)).SelectMany(branch => FieldsOf(branch, depth + 1)));
    }

    private void CheckName(Node value, Descriptor descriptor, string what, IEnumerable<string> known)
    {
        if (known.Contains(value.Text, StringComparer.Ordinal))
            return;
        var meant = NearestName.Find(value.Text, known);
        bag.Report(descriptor, value.Location, $"'{value.Text}' is not a known {what}.", meant is null ? null : $"Did you mean '{meant}'?");
    }

    private void CheckPattern(Node value)
    {
        var reader = new PatternReader(value.Text);
        reader.Read();
        if (reader.Problem is { } problem)
            bag.Report(problem.IsSlow ? SchemaErrors.SlowPattern : SchemaErrors.UnusablePattern, value.LocationOf(problem.Start, problem.Length), problem.Message);
        else if (PatternCompiler.Compile(value.Text) is null)
            bag.Report(SchemaErrors.UnusablePattern, value.Location, "The pattern is too large.");
    }
}
