using System.Text.Json;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Cli.Printing.Reports.Sarif;

/// <summary>Writes the results of one run.</summary>
internal sealed class SarifResult(Report report, IReadOnlyDictionary<string, int> rules, LineHashes hashes, Utf8JsonWriter json)
{
    private readonly bool _hasBaseline = report is { HidesAccepted: false } && report.Accepted.Any(accepted => accepted.IsBaseline);

    public void Write(Finding finding)
    {
        var (problem, kind) = (finding.Problem, finding.Problem.Descriptor);
        json.WriteString("ruleId", kind.Id);
        json.WriteNumber("ruleIndex", rules[kind.Id]);
        json.WriteString("level", SarifText.LevelOf(kind.Severity));
        json.WriteObject("message", () => json.WriteString("text", SarifText.Of(problem.Help is null ? problem.Message : $"{problem.Message}\n{problem.Help}")));
        json.WriteArray("locations", [problem.Location], place => SarifPlace.Write(place, report, json));
        if (problem.Related is { } related)
            json.WriteArray("relatedLocations", [related], place => WriteRelated(place));
        json.WriteObject("partialFingerprints", () =>
        {
            json.WriteString("primaryLocationLineHash", hashes.Of(finding));
            json.WriteString("contentkit/v1", finding.Mark);
        });
        if (problem.Repair is { Edits.IsEmpty: false } repair)
            json.WriteArray("fixes", [repair], fix => WriteFix(fix, problem.Location.File));
        if (finding.Reason is { } accepted)
            json.WriteArray("suppressions", [accepted], WriteSuppression);
        if (_hasBaseline)
            json.WriteString("baselineState", finding.Reason is { IsBaseline: true } ? "unchanged" : "new");
    }

    private void WriteRelated(Location place)
    {
        json.WriteNumber("id", 1);
        json.WriteObject("message", () => json.WriteString("text", "See also here."));
        SarifPlace.Write(place, report, json);
    }

    private void WriteFix(Repair repair, SourceFile file)
    {
        var title = repair.IsSafe ? $"{repair.Title}." : $"{repair.Title}. (Suggested: make sure that the meaning stays right.)";
        json.WriteObject("description", () => json.WriteString("text", SarifText.Of(title)));
        json.WriteArray("artifactChanges", [file], changed =>
        {
            SarifPlace.WriteFile(changed, report, json);
            json.WriteArray("replacements", repair.Edits, edit =>
            {
                SarifPlace.WriteRegion("deletedRegion", changed, edit.Span, json);
                json.WriteObject("insertedContent", () => json.WriteString("text", edit.Text));
            });
        });
    }

    private void WriteSuppression(Accepted accepted)
    {
        json.WriteString("kind", accepted.IsBaseline ? "external" : "inSource");
        json.WriteString("status", "accepted");
        json.WriteString("justification", accepted.Reason);
    }
}
