using System.Text;
using ContentKit.Diagnostics;
using ContentKit.Schemas;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Tests.Docs;

/// <summary>Writes docs/fields.md from the schemas of the repository and of the settings.</summary>
internal static class FieldsReference
{
    public static string Write()
    {
        var page = new StringBuilder("# Fields\n\nWhat can stand in the front matter of each type of leaflet, and in the settings. Fields marked * are required.\n\n<!-- Written by the tests from schemas/: run them with UPDATE_CASES=1. -->\n");
        var files = Directory.EnumerateFiles(Repository.PathOf("schemas"), "*.schema.json").Order(StringComparer.Ordinal)
            .Select(path => new SourceFile($"schemas/{Path.GetFileName(path)}", File.ReadAllText(path)));
        foreach (var type in SchemaSet.Load(files, new DiagnosticBag()).All)
            Section(page, $"type: {type.Type}", type.Root);
        Section(page, "contentkit.yml", SchemaSet.Config);
        return page.ToString();
    }

    private static void Section(StringBuilder page, string title, SchemaNode root)
    {
        page.Append($"\n## {title}\n\n{root.Description}\n\n| field | what it is | example |\n|---|---|---|\n");
        foreach (var property in root.Properties)
            Row(page, property, "");
    }

    private static void Row(StringBuilder page, SchemaProperty property, string prefix)
    {
        var schema = property.Schema;
        var name = prefix + property.Name;
        var allowed = schema.Enum.IsEmpty ? schema.Items?.Enum ?? [] : schema.Enum;
        var words = allowed.Length is > 0 and <= 12 ? $" One of: {string.Join(", ", allowed.Select(value => $"`{value.Text}`"))}." : "";
        page.Append($"| `{name}`{(property.IsRequired ? " *" : "")} | **{schema.Title}.** {schema.Description}{words} | {Example(schema)} |\n".Replace("\r", "", StringComparison.Ordinal));
        foreach (var inner in Inner(schema))
            Row(page, inner, name + (schema.Items is null ? "." : "[]."));
    }

    private static IEnumerable<SchemaProperty> Inner(SchemaNode schema)
    {
        var group = schema.Items ?? schema;
        return !group.Properties.IsEmpty ? group.Properties : group.AnyOf.Concat(group.OneOf).FirstOrDefault(branch => !branch.Properties.IsEmpty)?.Properties ?? [];
    }

    private static string Example(SchemaNode schema) =>
        schema.Examples.IsEmpty ? "" : $"`{Inline(schema.Examples[0]).Replace("|", "\\|", StringComparison.Ordinal)}`";

    /// <summary>An example as an author would write it on one line.</summary>
    private static string Inline(Node node) => node.Kind switch
    {
        NodeKind.Mapping => "{ " + string.Join(", ", node.Entries.Select(entry => $"{entry.Name}: {Inline(entry.Value)}")) + " }",
        NodeKind.Sequence => "[" + string.Join(", ", node.Items.Select(Inline)) + "]",
        _ => node.Text,
    };
}
