using System.Collections.Immutable;
using System.Text;
using ContentKit.Schemas;
using ContentKit.Schemas.Checking;

namespace ContentKit.Cli.Scaffolding;

/// <summary>A new leaflet from the schema of its type. Required fields stand empty below their question, so that no check passes
/// before they are answered; all others stand as comments, and work once the '#' before them is gone.</summary>
internal sealed class Scaffold(ImmutableDictionary<string, string> answers)
{
    private const string Question = "? ";
    private readonly StringBuilder _text = new();

    public string Write(SchemaNode root)
    {
        Line("---");
        Line("# Answer the questions (#?). To use one of the other fields, remove the # at the start of its lines.");
        Line("# The text of the leaflet goes below the second line of dashes.");
        Group(root, 0, answers);
        Line("---");
        return _text.ToString();
    }

    private void Group(SchemaNode group, int indent, ImmutableDictionary<string, string> known)
    {
        var needed = FieldShape.NeededIn(group);
        bool IsShown(SchemaProperty field) => needed.Contains(field.Name) || known.ContainsKey(field.Name);
        foreach (var field in group.Properties.Where(IsShown))
            Shown(field, indent, known.GetValueOrDefault(field.Name) ?? field.Schema.Const?.Text);
        foreach (var name in needed.Except(group.Properties.Select(field => field.Name)).Order(StringComparer.Ordinal))
            Line(YamlLines.Field(name, null)[0], indent);
        foreach (var field in group.Properties.Where(field => !IsShown(field)))
            Hidden(field, FieldShape.ConditionsOf(group, field.Name), indent);
    }

    private void Shown(SchemaProperty field, int indent, string? answer)
    {
        var name = YamlLines.Field(field.Name, null)[0];
        if (answer is not null)
        {
            Line($"{name} {YamlLines.Text(answer)}", indent);
            return;
        }
        Say(Question, field.Schema, [], indent);
        if (FieldShape.Of(field.Schema) is { Properties.IsEmpty: true } && !field.Schema.Examples.IsEmpty)
            Comment($"  For example: {Examples.Yaml(field.Schema.Examples[0], isInside: false)}", indent);
        Line(name, indent);
        Inside(FieldShape.Of(field.Schema), indent + 2);
    }

    private void Inside(SchemaNode shape, int indent)
    {
        if (!shape.Properties.IsEmpty)
        {
            Group(shape, indent, ImmutableDictionary<string, string>.Empty);
        }
        else if (shape.Items is { } items)
        {
            Line("-", indent);
            if (FieldShape.Of(items) is { Properties.IsEmpty: false } group)
                Group(group, indent + 2, ImmutableDictionary<string, string>.Empty);
        }
    }

    private void Hidden(SchemaProperty field, IEnumerable<string> conditions, int indent)
    {
        Say("", field.Schema, conditions, indent);
        foreach (var line in YamlLines.Field(field.Name, field.Schema.Examples.FirstOrDefault()))
            Line($"#{line}", indent);
    }

    private void Say(string mark, SchemaNode schema, IEnumerable<string> conditions, int indent)
    {
        var words = string.Join(": ", new[] { schema.Title, schema.Description }.OfType<string>());
        var all = string.Join(' ', conditions.Prepend(words)).Trim();
        if (all.Length + mark.Length > 0)
            Comment($"{(mark.Length > 0 ? mark : " ")}{all}", indent);
    }

    private void Comment(string text, int indent) =>
        Line("#" + string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)), indent);

    private void Line(string text, int indent = 0) => _text.Append(' ', indent).Append(text.TrimEnd()).Append('\n');
}
