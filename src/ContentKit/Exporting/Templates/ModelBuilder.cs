using System.Globalization;
using System.Text.Json;
using ContentKit.Exporting.Proof;
using ContentKit.Exporting.Themes;
using ContentKit.Model;
using ContentKit.Model.Timings;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;
using Scriban.Runtime;

namespace ContentKit.Exporting.Templates;

/// <summary>Turns the values of a document into what templates see, and lists on the way what every output must print.</summary>
internal sealed class ModelBuilder(ThemeStrings strings, string emergencyNumber)
{
    public List<ProofItem> Items { get; } = [];

    public ProofNode Root { get; } = new("", false);

    public ScriptArray Tiers { get; } = [];

    /// <summary>Adds a leaf to the proof and gives the value that prints it.</summary>
    public ModelValue AddText(RenderedText text, Location location, string path, ProofNode parent)
    {
        Items.Add(new ProofItem(path, text, location));
        parent.Children.Add(new ProofNode(path, false, Items.Count - 1));
        return ModelValue.Of(text, Items.Count - 1);
    }

    public object? Build(Value value, string path, ProofNode parent)
    {
        switch (value.Kind)
        {
            case ValueKind.Text:
                return AddText(IsAvoided(path) ? DoNot(value.Text) : value.Text, value.Location, path, parent);
            case ValueKind.Number:
                return long.TryParse(value.Raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole
                    : decimal.TryParse(value.Raw, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : value.Raw;
            case ValueKind.Boolean:
                return value.Raw == "true";
            case ValueKind.Timing:
                return Timing(value, path, parent);
            case ValueKind.Tier:
                return Tier(value, path, parent);
            case ValueKind.Group:
                return Members(value, path, Child(parent, path, false));
            case ValueKind.List:
                return List(value, path, parent);
            default:
                return value.Raw;
        }
    }

    /// <summary>True for what the list 'avoid' tells readers not to do: avoid[0] or avoid[0].text.</summary>
    private static bool IsAvoided(string path) =>
        path.StartsWith("avoid[", StringComparison.Ordinal) && (path.EndsWith(']') || path.EndsWith("].text", StringComparison.Ordinal));

    /// <summary>The words "Do not" belong to the item and its proof: without them the advice would say its opposite.</summary>
    private RenderedText DoNot(RenderedText text)
    {
        var words = strings["do_not"] ?? "Do not";
        return text with { Html = $"<strong>{HtmlEncoding.Encode(words)}</strong> {text.Html}", Text = $"{words} {text.Text}" };
    }

    /// <summary>The members of a group; every name that its schema allows is there, absent ones as null.</summary>
    public ModelValue Members(Value group, string path, ProofNode node)
    {
        var names = group.Names.ToArray();
        var values = new object?[names.Length];
        foreach (var field in group.Fields)
        {
            var index = Array.IndexOf(names, field.Name);
            if (index < 0)
                (names, values, index) = ([.. names, field.Name], [.. values, null], names.Length);
            values[index] = Build(field.Value, path.Length == 0 ? field.Name : $"{path}.{field.Name}", node);
        }
        return new ModelValue(names, values);
    }

    private static ProofNode Child(ProofNode parent, string path, bool isOrdered, string? tier = null)
    {
        var child = new ProofNode(path, isOrdered) { Tier = tier };
        parent.Children.Add(child);
        return child;
    }

    private ScriptArray List(Value list, string path, ProofNode parent)
    {
        var node = Child(parent, path, true);
        var items = new ScriptArray(list.Items.Length);
        for (var i = 0; i < list.Items.Length; i++)
            items.Add(Build(list.Items[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), node));
        items.IsReadOnly = true;
        return items;
    }

    private ModelValue Timing(Value value, string path, ProofNode parent)
    {
        var timing = value.Timing!; // the binder sets it for this kind
        Items.Add(new ProofItem(path, value.Text, value.Location));
        parent.Children.Add(new ProofNode(path, false, Items.Count - 1));
        string[] names = ["text", "for", "every", "during", "limit", "asDirected"];
        object?[] values = [value.Text.Text, Quantity(timing.For), Quantity(timing.Every), Quantity(timing.During), timing.Limit?.Text, timing.AsDirected ? true : null];
        return new ModelValue(names, values) { Text = value.Text, Item = Items.Count - 1, Json = writer => WriteTiming(writer, value.Text, timing) };
    }

    private static ModelValue? Quantity(Quantity? quantity) => quantity is null ? null
        : new ModelValue(["min", "max", "unit", "first"], [quantity.Min, quantity.Max, quantity.Unit.Code(), quantity.IsFirst ? true : null]);

    private static void WriteTiming(Utf8JsonWriter writer, RenderedText text, Timing timing)
    {
        writer.WriteStartObject();
        writer.WriteString("text", text.Text);
        Write(writer, "for", timing.For);
        Write(writer, "every", timing.Every);
        Write(writer, "during", timing.During);
        if (timing.Limit is { } limit)
            writer.WriteString("limit", limit.Markdown);
        if (timing.AsDirected)
            writer.WriteBoolean("asDirected", true);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Quantity? quantity)
    {
        if (quantity is null)
            return;
        writer.WriteStartObject(name);
        if (quantity.Min is { } min)
            writer.WriteNumber("min", min);
        if (quantity.Max is { } max)
            writer.WriteNumber("max", max);
        writer.WriteString("unit", quantity.Unit.Code());
        if (quantity.IsFirst)
            writer.WriteBoolean("first", true);
        writer.WriteEndObject();
    }

    /// <summary>Label and lead-in come first; a contact that the lead-in names is not printed again.</summary>
    private ModelValue Tier(Value value, string path, ProofNode parent)
    {
        var key = path[(path.LastIndexOf('.') + 1)..];
        var node = Child(parent, path, false, key);
        var label = AddText(Plain(strings[$"tier_{key}_label"] ?? key), value.Location, path + ".label", node);
        var contact = value["contact"];
        var heading = AddText(value["heading"]?.Text ?? Heading(key, contact), value.Location, path + ".heading", node);
        var isNamed = contact is not null && heading.Text!.Text.Contains(contact.Text.Text, StringComparison.Ordinal);
        var printed = isNamed || contact is null ? null : AddText(contact.Text, contact.Location, path + ".contact", node);
        var when = value["when"] is { } list ? List(list, path + ".when", node) : [];
        var note = value["note"] is { } text ? AddText(text.Text, text.Location, path + ".note", node) : null;
        var tier = new ModelValue(["key", "label", "heading", "contact", "when", "note"], [key, label, heading, printed, when, note])
        {
            Json = writer => WriteTier(writer, label, heading, contact, when, note),
        };
        Tiers.Add(tier);
        return tier;
    }

    private RenderedText Heading(string key, Value? contact)
    {
        var pattern = (contact is null ? null : strings[$"tier_{key}_heading_contact"]) ?? strings[$"tier_{key}_heading"] ?? key;
        pattern = pattern.Replace("{emergency_number}", emergencyNumber, StringComparison.Ordinal);
        var named = contact?.Text ?? RenderedText.Empty;
        return new RenderedText(
            HtmlEncoding.Encode(pattern).Replace("{contact}", named.Html, StringComparison.Ordinal),
            pattern.Replace("{contact}", named.Text, StringComparison.Ordinal),
            pattern.Replace("{contact}", named.Markdown, StringComparison.Ordinal));
    }

    public static RenderedText Plain(string text) => new(HtmlEncoding.Encode(text), text, text);

    private static void WriteTier(Utf8JsonWriter writer, ModelValue label, ModelValue heading, Value? contact, ScriptArray when, ModelValue? note)
    {
        writer.WriteStartObject();
        writer.WriteString("label", label.Text!.Markdown);
        writer.WriteString("heading", heading.Text!.Markdown);
        if (contact is not null)
            writer.WriteString("contact", contact.Text.Markdown);
        writer.WriteStartArray("when");
        foreach (var condition in when.OfType<ModelValue>())
            writer.WriteStringValue(condition.Text!.Markdown);
        writer.WriteEndArray();
        if (note is not null)
            writer.WriteString("note", note.Text!.Markdown);
        writer.WriteEndObject();
    }
}
