using System.Buffers;
using System.Text.Json;
using ContentKit.Exporting.Templates;

namespace ContentKit.Exporting.Fhir;

/// <summary>Writes FHIR's JSON. What is absent is left out: FHIR has no empty values.</summary>
internal sealed class FhirJson(Utf8JsonWriter json)
{
    public static byte[] Write(Action<FhirJson> write)
    {
        using var buffer = new PooledBytes(32 * 1024);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JsonText.Encoder }))
            write(new FhirJson(json));
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>What lists hold goes to the stream part by part.</summary>
    public static void Write(Stream stream, Action<FhirJson> write)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JsonText.Encoder }))
            write(new FhirJson(json));
        stream.Write("\n"u8);
    }

    public void Object(Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    public void Object(string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    /// <summary>Nothing when there are no values.</summary>
    public void List<T>(string name, IEnumerable<T> values, Action<T> write)
    {
        var isOpen = false;
        foreach (var value in values)
        {
            if (!isOpen)
                json.WriteStartArray(name);
            isOpen = true;
            write(value);
            json.FlushPart();
        }
        if (isOpen)
            json.WriteEndArray();
    }

    /// <summary>A list of objects.</summary>
    public void Objects<T>(string name, IEnumerable<T> values, Action<T> write) => List(name, values, value => Object(() => write(value)));

    public void Text(string name, string? value)
    {
        if (value?.Trim() is { Length: > 0 } text)
            json.WriteString(name, text);
    }

    public void Number(string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
    }

    public void True(string name) => json.WriteBoolean(name, true);

    public void Identifier(string name, string value) => Object(name, () => Identifier(value));

    public void Identifier(string value)
    {
        Text("system", "urn:ietf:rfc:3986");
        Text("value", value);
    }

    public void Reference(string name, string target) => Object(name, () => Text("reference", target));

    /// <summary>A concept that has words and no code.</summary>
    public void Concept(string name, string? words)
    {
        if (!string.IsNullOrWhiteSpace(words))
            Object(name, () => Text("text", words));
    }

    public void Coding(string system, string code, string? display = null) => Objects("coding", [code], value =>
    {
        Text("system", system);
        Text("code", value);
        Text("display", display);
    });
}
