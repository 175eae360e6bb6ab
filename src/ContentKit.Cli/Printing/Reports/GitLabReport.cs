using System.Text.Json;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Cli.Printing.Reports;

/// <summary>For GitLab's merge requests: a Code Quality report. It knows no accepted problems, so they are left out.</summary>
internal static class GitLabReport
{
    public static void Write(Report report, TextWriter output) => output.WriteLine(JsonText.Of(json =>
    {
        json.WriteStartArray();
        foreach (var finding in Finding.Of(report).Where(finding => finding.Reason is null))
        {
            json.WriteStartObject();
            Write(finding, report, json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }));

    private static void Write(Finding finding, Report report, Utf8JsonWriter json)
    {
        var (kind, place) = (finding.Problem.Descriptor, finding.Problem.Location);
        json.WriteString("description", $"{finding.Problem.Message} [{kind.Name}]");
        json.WriteString("check_name", kind.Id);
        json.WriteString("fingerprint", Fingerprint.Of(finding.Mark).ToString());
        json.WriteString("severity", SeverityOf(kind));
        json.WriteObject("location", () =>
        {
            json.WriteString("path", report.PathOf(place.File.Path));
            json.WriteObject("lines", () =>
            {
                json.WriteNumber("begin", place.Start.Line);
                json.WriteNumber("end", place.End.Line);
            });
        });
    }

    private static string SeverityOf(Descriptor kind) => kind.Severity switch
    {
        Severity.Error => RuleFamily.IsSafety(kind.Id) ? "blocker" : "critical",
        Severity.Warning => RuleFamily.IsSafety(kind.Id) ? "major" : "minor",
        _ => "info",
    };
}
