using System.Collections.Immutable;
using ContentKit.Schemas.Checking;
using ContentKit.Syntax;

namespace ContentKit.Cli.Scaffolding;

/// <summary>Writes values as the lines that an author would type.</summary>
internal static class YamlLines
{
    /// <summary>A field with its value; without a value, a field to be filled in.</summary>
    public static ImmutableArray<string> Field(string name, Node? value)
    {
        if (value is null)
            return [$"{Key(name)}:"];
        var lines = Value(value);
        return IsBlock(value) ? [$"{Key(name)}:", .. lines.Select(line => $"  {line}")] : [$"{Key(name)}: {lines[0]}"];
    }

    /// <summary>A text in quotes where YAML needs them.</summary>
    public static string Text(string text) => Examples.Yaml(Node.Scalar(default, text, isPlain: false), isInside: false);

    private static string Key(string name) => Examples.Yaml(Node.Scalar(default, name, isPlain: false), isInside: true);

    private static ImmutableArray<string> Value(Node value) => value.Kind switch
    {
        NodeKind.Mapping when IsBlock(value) => [.. value.Entries.SelectMany(entry => Field(entry.Name, entry.Value))],
        NodeKind.Sequence when IsBlock(value) => [.. value.Items.SelectMany(Item)],
        _ => [Examples.Yaml(value, isInside: false)],
    };

    private static IEnumerable<string> Item(Node item) =>
        (item.Kind == NodeKind.Sequence ? [Examples.Yaml(item, isInside: true)] : Value(item)).Select((line, i) => (i == 0 ? "- " : "  ") + line);

    private static bool IsBlock(Node value) => value.Entries.Length > 0 || value.Items.Length > 0;
}
