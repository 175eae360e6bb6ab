using ContentKit.Syntax;

namespace ContentKit.Schemas.Checking;

/// <summary>Shows authors what to write, as a line of YAML.</summary>
internal static class Examples
{
    private const string SpecialFirst = "-?:,[]{}#&*!|>'\"%@` ";

    extension(Walk walk)
    {
        /// <summary>"Write for example: `due: 2027-03-01`", or null when the rules have no example.</summary>
        public string? ExampleHelp(SchemaNode schema) => Help(walk.FieldName, schema.Examples.IsEmpty ? walk.Home : schema)
            ?? (walk.EntryExample is { } entry ? $"Write for example: `- {Yaml(entry, isInside: false)}`" : null);

        /// <summary>A value behind the name of its field, when it has one.</summary>
        public string Line(string value) => Line(walk.FieldName, value);
    }

    public static string? Help(string? name, SchemaNode schema) =>
        schema.Examples.IsEmpty ? null : $"Write for example: {Line(name, Yaml(schema.Examples[0], isInside: false))}";

    /// <summary>One line of YAML that reads back as the same value.</summary>
    public static string Yaml(Node value, bool isInside) => value.Kind switch
    {
        NodeKind.Mapping => $"{{ {string.Join(", ", value.Entries.Select(entry => $"{entry.Name}: {Yaml(entry.Value, true)}"))} }}",
        NodeKind.Sequence => $"[{string.Join(", ", value.Items.Select(item => Yaml(item, true)))}]",
        _ when value.IsPlain || IsSafe(value.Text, isInside) => value.Text,
        _ => $"\"{value.Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"",
    };

    private static string Line(string? name, string value) => name is null ? $"`{value}`" : $"`{name}: {value}`";

    private static bool IsSafe(string text, bool isInside) =>
        text.Length > 0 && !SpecialFirst.Contains(text[0], StringComparison.Ordinal) && text[^1] is not (':' or ' ')
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal)
        && text is not ("null" or "~" or "true" or "false") && Typing.NumberKindOf(text) == ValueKinds.None
        && !(isInside && text.AsSpan().ContainsAny(",[]{}"));
}
