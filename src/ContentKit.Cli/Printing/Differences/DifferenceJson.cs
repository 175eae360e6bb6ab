using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentKit.Comparing;

namespace ContentKit.Cli.Printing.Differences;

/// <summary>Prints differences for programs, as schemas/output/diff.schema.json says.</summary>
internal static class DifferenceJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // the document is no web page; control characters are escaped all the same
    };

    public static void Write(DifferenceReport report, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            Write(report, json);
        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Write(DifferenceReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("from", report.From);
        json.WriteString("to", report.To);
        json.WriteStartObject("summary");
        json.WriteNumber("compared", report.Comparison.Compared);
        json.WriteNumber("safetyCritical", report.Comparison.Count(ChangeClass.SafetyCritical));
        json.WriteNumber("clinical", report.Comparison.Count(ChangeClass.Clinical));
        json.WriteNumber("editorial", report.Comparison.Count(ChangeClass.Editorial));
        json.WriteNumber("incomparable", report.Comparison.Incomparable.Length);
        json.WriteEndObject();
        json.WriteStartArray("leaflets");
        foreach (var leaflet in report.Comparison.Leaflets)
            Write(leaflet, json);
        json.WriteEndArray();
        json.WriteStartArray("incomparable");
        foreach (var item in report.Comparison.Incomparable)
            Write(item, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(LeafletDifference leaflet, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", leaflet.Id);
        json.WriteString("language", leaflet.Language);
        json.WriteString("title", leaflet.Title);
        json.WriteString("source", leaflet.Source);
        json.WriteString("class", ChangeKinds.NameOf(leaflet.Class));
        json.WriteBoolean("signed", leaflet.IsSigned);
        json.WriteStartArray("changes");
        foreach (var change in leaflet.Changes)
            Write(change, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Change change, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("class", ChangeKinds.NameOf(change.Class));
        json.WriteString("kind", ChangeKinds.NameOf(change.Kind));
        json.WriteString("path", change.Path);
        json.WriteString("place", change.Place);
        json.WriteString("message", change.Message);
        if (change.Before is { } before)
            json.WriteString("before", before);
        if (change.After is { } after)
            json.WriteString("after", after);
        if (!change.Words.IsEmpty)
        {
            json.WriteStartArray("words");
            foreach (var piece in change.Words)
            {
                json.WriteStartObject();
                json.WriteString("kind", piece.Kind.ToString().ToLowerInvariant());
                json.WriteString("text", piece.Text);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void Write(Incomparable item, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("side", item.IsOldSide ? "from" : "to");
        if (item.Leaflet is { } leaflet)
            json.WriteString("leaflet", leaflet);
        json.WriteString("source", item.Source);
        json.WriteString("reason", item.Reason);
        json.WriteEndObject();
    }
}
