using System.Globalization;
using ContentKit.Verifying;

namespace ContentKit.Cli.Printing;

/// <summary>Prints what a look at a publish came to, one finding a line.</summary>
internal static class VerifyText
{
    public static void Write(VerifyReport report, TextWriter output)
    {
        foreach (var finding in report.Findings)
            output.WriteLine(TerminalText.EscapeStart($"{VerifyNames.Of(finding.Kind)}: {finding.Subject}: {finding.Message} {finding.Advice}"));
    }

    /// <summary>What stands below the findings.</summary>
    public static IEnumerable<string> Summary(VerifyReport report)
    {
        foreach (var note in report.Notes)
            yield return $"Note: {note}";
        var parts = new List<string> { Tally.Count(report.Files, "file"), Tally.Count(report.Items, "leaflet") };
        if (report.Copies > 0)
            parts.Add(report.Copies == 1 ? "1 copy" : string.Create(CultureInfo.InvariantCulture, $"{report.Copies} copies"));
        var looked = $"{report.Place}{(report.Generation is { } number ? string.Create(CultureInfo.InvariantCulture, $", generation {number}") : "")}: {string.Join(", ", parts)}";
        yield return report.Findings.IsEmpty ? $"All is right with {looked}{SignedBy(report)}." : $"{Tally.Count(report.Findings.Length, "problem")} with {looked}.";
    }

    private static string SignedBy(VerifyReport report) => report.SignedBy.IsEmpty ? ", not signed" : $", signed with {string.Join(" and ", report.SignedBy)}";
}
