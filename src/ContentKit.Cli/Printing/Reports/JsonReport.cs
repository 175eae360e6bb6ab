using System.Text.Json;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Cli.Printing.Reports;

/// <summary>For programs: one JSON document whose form is kept. schemas/output/report.schema.json describes it.</summary>
internal static class JsonReport
{
    private const int Version = 1;

    public static void Write(Report report, TextWriter output) => output.WriteLine(JsonText.Of(json =>
    {
        var accepted = report.HidesAccepted ? [] : report.Accepted;
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteObject("summary", () => Write(Tally.Of(report.Problems), accepted.Length, json));
        json.WriteArray("diagnostics", report.Problems, problem => Write(problem, json));
        json.WriteArray("accepted", accepted, item =>
        {
            json.WriteString("reason", item.Reason);
            json.WriteBoolean("baseline", item.IsBaseline);
            Write(item.Diagnostic, json);
        });
        json.WriteEndObject();
    }));

    private static void Write(Tally tally, int accepted, Utf8JsonWriter json)
    {
        json.WriteNumber("errors", tally.Errors);
        json.WriteNumber("warnings", tally.Warnings);
        json.WriteNumber("information", tally.Information);
        json.WriteNumber("files", tally.Files);
        json.WriteNumber("accepted", accepted);
    }

    private static void Write(Diagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteString("id", diagnostic.Descriptor.Id);
        json.WriteString("name", diagnostic.Descriptor.Name);
        json.WriteString("severity", SeverityNames.Of(diagnostic.Descriptor.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteString("why", diagnostic.Descriptor.Why);
        json.WriteString("help", diagnostic.Advice);
        if (diagnostic.Descriptor.Source.Length > 0)
            json.WriteString("source", diagnostic.Descriptor.Source);
        Write(diagnostic.Location, json);
        if (diagnostic.Related is { } related)
            json.WriteObject("related", () => Write(related, json));
        if (diagnostic.Repair is { } repair)
            json.WriteObject("repair", () => Write(repair, diagnostic.Location.File, json));
    }

    private static void Write(Location place, Utf8JsonWriter json)
    {
        json.WriteString("path", place.File.Path);
        json.WritePosition("start", place.Start);
        json.WritePosition("end", place.End);
    }

    private static void Write(Repair repair, SourceFile file, Utf8JsonWriter json)
    {
        json.WriteString("title", repair.Title);
        json.WriteBoolean("safe", repair.IsSafe);
        json.WriteArray("edits", repair.Edits, edit =>
        {
            json.WritePosition("start", file.PositionOf(edit.Span.Start));
            json.WritePosition("end", file.PositionOf(edit.Span.End));
            json.WriteString("text", edit.Text);
        });
    }
}
