using System.Text.Json;

namespace ContentKit.Exporting.Discovery;

/// <summary>Writes typed objects of linked data. What is absent is left out, never written as null.</summary>
internal sealed class JsonLdWriter(Utf8JsonWriter json)
{
    /// <summary>Begins an object that stands alone or in a list.</summary>
    public void Start(string type, params ReadOnlySpan<(string Name, string? Value)> properties)
    {
        json.WriteStartObject();
        Write(type, properties);
    }

    /// <summary>Begins an object that is the value of a property.</summary>
    public void Start(string property, string type, params ReadOnlySpan<(string Name, string? Value)> properties)
    {
        json.WriteStartObject(property);
        Write(type, properties);
    }

    public void End() => json.WriteEndObject();

    /// <summary>A whole object in a list.</summary>
    public void Object(string type, params ReadOnlySpan<(string Name, string? Value)> properties)
    {
        Start(type, properties);
        End();
    }

    /// <summary>A whole object as the value of a property; nothing when its first property is absent.</summary>
    public void Nested(string property, string type, params ReadOnlySpan<(string Name, string? Value)> properties)
    {
        if (properties[0].Value is null)
            return;
        Start(property, type, properties);
        End();
    }

    public void Strings(string property, IEnumerable<string> values) => List(property, values, json.WriteStringValue);

    /// <summary>Nothing when there are no values.</summary>
    public void List<T>(string property, IEnumerable<T> values, Action<T> write)
    {
        var isOpen = false;
        foreach (var value in values)
        {
            if (!isOpen)
                json.WriteStartArray(property);
            isOpen = true;
            write(value);
        }
        if (isOpen)
            json.WriteEndArray();
    }

    private void Write(string type, ReadOnlySpan<(string Name, string? Value)> properties)
    {
        foreach (var (name, value) in properties)
            if (name == "@context")
                json.WriteString(name, value);
        json.WriteString("@type", type);
        foreach (var (name, value) in properties)
            if (value is not null && name != "@context")
                json.WriteString(name, value);
    }
}
