using System.Collections.Immutable;

namespace ContentKit.Syntax.Editing;

/// <summary>Writes a few fields as a new group.</summary>
internal static class YamlGroup
{
    /// <summary>{ name: Dana, role: nurse }</summary>
    public static string Flow(ImmutableArray<(string Name, string Text)> fields) =>
        $"{{ {string.Join(", ", fields.Select(field => $"{field.Name}: {YamlScalar.Write(field.Text, ' ', isFlow: true)}"))} }}";

    /// <summary>The lines of an entry of a list, without indentation.</summary>
    public static IEnumerable<string> Item(ImmutableArray<(string Name, string Text)> fields) =>
        fields.Select((field, i) => $"{(i == 0 ? "- " : "  ")}{field.Name}: {YamlScalar.Write(field.Text, ' ', isFlow: false)}");
}
