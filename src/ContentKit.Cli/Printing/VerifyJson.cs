using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentKit.Verifying;

namespace ContentKit.Cli.Printing;

/// <summary>Prints what a look at a publish came to for programs, as schemas/output/verify.schema.json says.</summary>
internal static class VerifyJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // the document is no web page; control characters are escaped all the same
    };

    public static void Write(VerifyReport report, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            Write(report, json);
        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Write(VerifyReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("place", report.Place);
        json.WriteBoolean("right", report.Findings.IsEmpty);
        if (report.Generation is { } generation)
            json.WriteNumber("generation", generation);
        if (report.ValidUntil is { } until)
            json.WriteString("validUntil", until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Write("signedBy", report.SignedBy, json);
        json.WriteNumber("files", report.Files);
        json.WriteNumber("leaflets", report.Items);
        json.WriteNumber("copies", report.Copies);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
            Write(finding, json);
        json.WriteEndArray();
        Write("notes", report.Notes, json);
        json.WriteEndObject();
    }

    private static void Write(Finding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kind", VerifyNames.Of(finding.Kind));
        json.WriteString("subject", finding.Subject);
        json.WriteString("message", finding.Message);
        json.WriteString("advice", finding.Advice);
        json.WriteEndObject();
    }

    private static void Write(string name, IEnumerable<string> values, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
