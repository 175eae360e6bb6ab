using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ContentKit.Cli.Printing.Reports.Sarif;

namespace ContentKit.Cli.Printing.Reports;

/// <summary>For code scanning: SARIF 2.1.0.</summary>
internal static class SarifReport
{
    /// <summary>Code scanning keeps no more of one run.</summary>
    private const int MaximumResults = 5_000;

    public static void Write(Report report, TextWriter output)
    {
        var all = Finding.Of(report);
        List<Finding> shown = [.. Finding.WorstFirst(all).Take(MaximumResults)];
        output.WriteLine(JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteArray("runs", [report], _ => WriteRun(report, all, shown, json));
            json.WriteEndObject();
        }));
    }

    private static void WriteRun(Report report, ImmutableArray<Finding> all, List<Finding> shown, Utf8JsonWriter json)
    {
        var kinds = shown.Select(finding => finding.Problem.Descriptor).DistinctBy(kind => kind.Id).OrderBy(kind => kind.Id, StringComparer.Ordinal)
            .Select(kind => Catalog.Find(kind.Id) ?? kind).ToList();
        var rules = kinds.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
        json.WriteObject("tool", () => json.WriteObject("driver", () =>
        {
            json.WriteString("name", "ContentKit");
            json.WriteString("semanticVersion", ToolName.Version);
            json.WriteString("informationUri", ProjectAddress.Home);
            json.WriteArray("rules", kinds, kind => SarifRule.Write(kind, json));
        }));
        json.WriteObject("automationDetails", () => json.WriteString("id", $"contentkit/{report.Folder}"));
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteObject("originalUriBaseIds", () => json.WriteObject(SarifPlace.Root, () =>
            json.WriteObject("description", () => json.WriteString("text", "The root of the repository, or else the folder of the library."))));
        json.WriteArray("invocations", [report], _ => WriteInvocation(report, shown.Count, all.Length, json));
        json.WriteArray("results", shown, new SarifResult(report, rules, new LineHashes(all), json).Write);
    }

    private static void WriteInvocation(Report report, int shown, int total, Utf8JsonWriter json)
    {
        json.WriteBoolean("executionSuccessful", report.ExitCode <= ExitCode.Content);
        json.WriteNumber("exitCode", report.ExitCode);
        if (shown == total)
            return;
        var note = string.Create(CultureInfo.InvariantCulture, $"Only the worst {shown} of {total} problems are listed, because code scanning keeps no more.");
        json.WriteArray("toolExecutionNotifications", [note], text =>
        {
            json.WriteString("level", "warning");
            json.WriteObject("message", () => json.WriteString("text", text));
        });
    }
}
