using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ContentKit.Exporting.Templates;

/// <summary>Writes any value that a template can hold as one JSON value.</summary>
internal static class JsonText
{
    /// <summary>Letters of all scripts stay readable; what HTML or a script could mistake for markup is escaped.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private const int PageSize = 16 * 1024;

    public static string Of(object? value) => value is ModelValue model ? model.Written ??= Print(model) : Print(value);

    private static string Print(object? value)
    {
        using var buffer = new PooledBytes(PageSize);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder }))
            Write(writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>With two spaces a level and LF, the form in which JSON is published.</summary>
    public static byte[] Indented(JsonElement element) => Indented(element.WriteTo);

    public static byte[] Indented(ModelValue value) => Indented(writer => Write(writer, value));

    private static byte[] Indented(Action<Utf8JsonWriter> write)
    {
        using var buffer = new PooledBytes(PageSize);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder, Indented = true, NewLine = "\n" }))
            write(writer);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case ModelValue { Json: { } write }:
                write(writer);
                break;
            case ModelValue { Text: { } text }:
                writer.WriteStringValue(text.Markdown);
                break;
            case ModelValue group:
                writer.WriteStartObject();
                foreach (var (name, member) in group.Members)
                {
                    if (member is null || group.OnlyForTemplates.Contains(name))
                        continue;
                    writer.WritePropertyName(name);
                    Write(writer, member);
                }
                writer.WriteEndObject();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case IEnumerable list:
                writer.WriteStartArray();
                foreach (var item in list)
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteRawValue(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null");
                break;
        }
    }
}
