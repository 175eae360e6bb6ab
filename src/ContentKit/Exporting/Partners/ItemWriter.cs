using System.Collections;
using System.Text.Json;
using ContentKit.Exporting.Templates;

namespace ContentKit.Exporting.Partners;

/// <summary>Writes the values of a leaflet as partners read them: each text as HTML and as words, each timing with its numbers.</summary>
internal sealed class ItemWriter(Utf8JsonWriter json)
{
    public void Members(ModelValue group, Func<string, bool> isWanted)
    {
        foreach (var (name, value) in group.Members)
            if (value is not null && isWanted(name))
                Member(name, value);
    }

    /// <summary>Nothing for what the leaflet does not have.</summary>
    public void Member(string name, object? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        Value(value);
    }

    public void Strings(string name, params (string Name, string? Value)[] members)
    {
        if (members.All(member => member.Value is null))
            return;
        json.WriteStartObject(name);
        foreach (var (member, value) in members)
            if (value is not null)
                json.WriteString(member, value);
        json.WriteEndObject();
    }

    private void Value(object? value)
    {
        switch (value)
        {
            case ModelValue { Text: not null } text when text.Contains("for"):
                Group(text);
                break;
            case ModelValue { Text: { } text }:
                json.WriteStartObject();
                json.WriteString("html", text.Html);
                json.WriteString("text", text.Text);
                json.WriteEndObject();
                break;
            case ModelValue group:
                Group(group);
                break;
            case string or bool or null:
                JsonText.Write(json, value);
                break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list)
                    Value(item);
                json.WriteEndArray();
                break;
            default:
                JsonText.Write(json, value);
                break;
        }
    }

    private void Group(ModelValue group)
    {
        json.WriteStartObject();
        Members(group, _ => true);
        json.WriteEndObject();
    }
}
