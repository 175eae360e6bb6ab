using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Cli.Printing;

/// <summary>Prints problems for programs: one JSON document whose form is kept.</summary>
internal static class DiagnosticJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // the document is no web page; control characters are escaped all the same
    };

    public static void Write(IReadOnlyCollection<Diagnostic> diagnostics, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            Write(Tally.Of(diagnostics), json);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in diagnostics)
                Write(diagnostic, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Write(Tally tally, Utf8JsonWriter json)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("errors", tally.Errors);
        json.WriteNumber("warnings", tally.Warnings);
        json.WriteNumber("information", tally.Information);
        json.WriteNumber("files", tally.Files);
        json.WriteEndObject();
    }

    private static void Write(Diagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Descriptor.Id);
        json.WriteString("name", diagnostic.Descriptor.Name);
        json.WriteString("severity", SeverityNames.Of(diagnostic.Descriptor.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteString("why", diagnostic.Descriptor.Why);
        json.WriteString("help", diagnostic.Advice);
        Write(diagnostic.Location, json);
        if (diagnostic.Related is { } related)
        {
            json.WriteStartObject("related");
            Write(related, json);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Write(Location place, Utf8JsonWriter json)
    {
        json.WriteString("path", place.File.Path);
        Write("start", place.Start, json);
        Write("end", place.End, json);
    }

    private static void Write(string name, LinePosition position, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }
}
