using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Cli.Printing.Reports;

/// <summary>A problem of a report, accepted or not.</summary>
/// <param name="Reason">Why it is accepted; null when it is open.</param>
/// <param name="Mark">Names this problem alone, and stays the same when its line moves.</param>
internal sealed record Finding(Diagnostic Problem, Accepted? Reason, string Mark)
{
    /// <summary>Sorted by path, then position. Accepted problems count along, so that accepting one renames no other.</summary>
    public static ImmutableArray<Finding> Of(Report report)
    {
        var seen = new Dictionary<Fingerprint, int>();
        return
        [
            .. report.Problems.Select(problem => (Problem: problem, Reason: (Accepted?)null))
                .Concat(report.Accepted.Select(accepted => (Problem: accepted.Diagnostic, Reason: (Accepted?)accepted)))
                .OrderBy(pair => pair.Problem, DiagnosticOrder.Default)
                .Select(pair => new Finding(pair.Problem, pair.Reason, MarkOf(pair.Problem, seen)))
                .Where(finding => finding.Reason is null || !report.HidesAccepted),
        ];
    }

    /// <summary>Open before accepted, errors before warnings, and what endangers a patient before everything else of its severity.</summary>
    public static IEnumerable<Finding> WorstFirst(IEnumerable<Finding> findings) => findings
        .OrderBy(finding => finding.Reason is not null)
        .ThenByDescending(finding => finding.Problem.Descriptor.Severity)
        .ThenByDescending(finding => RuleFamily.IsSafety(finding.Problem.Descriptor.Id));

    private static string MarkOf(Diagnostic problem, Dictionary<Fingerprint, int> seen)
    {
        var file = problem.Location.File;
        var span = file.LineAt(problem.Location.Start.Line);
        var line = string.Join(' ', file.Text.Substring(span.Start, span.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var key = Fingerprint.Of(Fingerprint.Of(file.Path), Fingerprint.Of(problem.Descriptor.Id), Fingerprint.Of(line));
        var number = seen[key] = seen.GetValueOrDefault(key) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{key}:{number}");
    }
}
