using ContentKit.Diagnostics;

namespace ContentKit.Cli.Printing.Reports;

/// <summary>What one rule found in one file, as a test. It fails for errors, and for whatever fails the command; warnings and accepted problems count as skipped, because build servers hide what passed tests say.</summary>
internal sealed record JUnitCase(string Name, string Outcome, string Severity, string Message, string Details)
{
    public const string Passed = "passed", Failure = "failure", Skipped = "skipped";

    private static readonly JUnitCase Clean = new("no problems", Passed, "", "", "");

    /// <summary>Never empty; in the order of the file.</summary>
    public static IEnumerable<JUnitCase> Of(IEnumerable<Finding> file, Report report) =>
        file.GroupBy(finding => (finding.Problem.Descriptor.Id, IsAccepted: finding.Reason is not null)).Select(rule => Of([.. rule], report)).DefaultIfEmpty(Clean);

    private static JUnitCase Of(List<Finding> rule, Report report)
    {
        var (first, kind) = (rule[0], rule[0].Problem.Descriptor);
        var worst = rule.Max(finding => finding.Problem.Descriptor.Severity);
        var lead = first.Reason is { } reason ? $"accepted ({reason.Reason})" : SeverityNames.Of(worst);
        var name = $"{kind.Id} {kind.Name}{(first.Reason is null ? "" : " (accepted)")}";
        var more = rule.Count > 1 ? $" And {Tally.Count(rule.Count - 1, "more place")}." : "";
        return new JUnitCase(name, OutcomeOf(worst, first.Reason, report), SeverityNames.Of(worst), TerminalText.Escape($"{lead}: {first.Problem.Message}{more}"), DetailsOf(rule));
    }

    private static string OutcomeOf(Severity severity, Accepted? reason, Report report) => severity switch
    {
        _ when reason is not null => Skipped,
        Diagnostics.Severity.Error => Failure,
        _ when severity >= report.Least => Failure,
        Diagnostics.Severity.Warning => Skipped,
        _ => Passed,
    };

    private static string DetailsOf(List<Finding> rule)
    {
        var text = new StringWriter { NewLine = "\n" };
        DiagnosticText.Write(rule.Select(finding => finding.Problem), new Palette(isOn: false), text);
        return text.ToString();
    }
}
