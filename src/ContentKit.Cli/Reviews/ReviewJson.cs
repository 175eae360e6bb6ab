using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentKit.Sites.Reviews;

namespace ContentKit.Cli.Reviews;

/// <summary>Prints the list of reviews for programs: one JSON document whose form is kept.</summary>
internal static class ReviewJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Print(ReviewReport report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("asOf", ReviewWords.Iso(report.Site.Today));
            json.WriteNumber("within", report.Within);
            WriteOrNull(json, "nextChangeAt", ReviewCalendar.NextChange(report.Site));
            json.WriteStartArray("leaflets");
            foreach (var entry in report.Entries)
                Write(entry, report, json);
            json.WriteEndArray();
            Write("notJudged", report.NotJudged, json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(ReviewEntry entry, ReviewReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("group", ReviewWords.Key(entry.Group));
        json.WriteString("id", entry.Document.Id);
        json.WriteString("language", entry.Document.Language);
        json.WriteString("title", entry.Document.Title);
        json.WriteString("owner", entry.Owner);
        if (entry.Document.Review is { } review)
        {
            json.WriteString("last", ReviewWords.Iso(review.Last));
            json.WriteString("due", ReviewWords.Iso(review.Due));
            json.WriteNumber("days", review.Due.DayNumber - report.Site.Today.DayNumber);
            WriteOrNull(json, "graceEnds", report.Site.Settings.Review.GraceEnds(review));
        }
        json.WriteString("standing", entry.Standing.ToString().ToLowerInvariant());
        json.WriteString("signature", ReviewWords.Key(entry.Signature));
        Write("reviewers", ReviewWords.Reviewers(entry), json);
        json.WriteString("path", entry.Document.Source.Path);
        json.WriteEndObject();
    }

    private static void WriteOrNull(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is null)
            json.WriteNull(name);
        else
            json.WriteString(name, ReviewWords.Iso(day));
    }

    private static void Write(string name, IEnumerable<string> texts, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
