using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentKit.Rules.Readability;

namespace ContentKit.Cli.Printing;

/// <summary>Prints how hard leaflets are to read, for programs: one JSON document whose form is kept.</summary>
internal static class ReadabilityJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ImmutableArray<ReadabilityReport> reports, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartArray("texts");
            foreach (var report in reports)
                Write(report, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Write(ReadabilityReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("path", report.Source.Path);
        json.WriteString("language", report.Language);
        json.WriteBoolean("enoughText", report.Counts.IsEnough);
        WriteCounts(report.Counts, json);
        json.WriteStartArray("leftOut");
        foreach (var part in report.LeftOut)
            Write(json, ("part", part.Part), ("count", part.Count));
        json.WriteEndArray();
        json.WriteStartArray("scores");
        foreach (var score in report.Scores)
            Write(json, ("formula", score.Formula), ("value", Math.Round(score.Value, 3)), ("note", score.Note));
        json.WriteEndArray();
        json.WriteStartArray("hardest");
        foreach (var sentence in report.Hardest)
            Write(json, ("line", sentence.Place.Start.Line), ("column", sentence.Place.Start.Column), ("words", sentence.Words), ("syllables", sentence.Syllables), ("text", sentence.Text));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCounts(TextCounts counts, Utf8JsonWriter json)
    {
        json.WritePropertyName("counts");
        Write(json, ("words", counts.Words), ("sentences", counts.Sentences), ("syllables", counts.Syllables), ("letters", counts.Letters), ("characters", counts.Characters),
            ("polysyllables", counts.Polysyllables), ("complexWords", counts.ComplexWords), ("longWords", counts.LongWords));
    }

    private static void Write(Utf8JsonWriter json, params ReadOnlySpan<(string Name, object? Value)> members)
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
        {
            json.WritePropertyName(name);
            if (value is null)
                json.WriteNullValue();
            else if (value is double number)
                json.WriteNumberValue(number);
            else if (value is int whole)
                json.WriteNumberValue(whole);
            else
                json.WriteStringValue((string)value);
        }
        json.WriteEndObject();
    }
}
