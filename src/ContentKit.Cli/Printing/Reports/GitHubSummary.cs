using System.Globalization;
using System.Text;

namespace ContentKit.Cli.Printing.Reports;

/// <summary>The page that GitHub shows for a run: a table of problems in Markdown.</summary>
internal static class GitHubSummary
{
    public const string Variable = "GITHUB_STEP_SUMMARY";

    /// <summary>GitHub refuses pages above 1 MiB.</summary>
    private const int MaximumLength = 900_000;

    public static string Of(Report report)
    {
        var page = new StringBuilder($"## ContentKit\n\n{report.Count}\n");
        if (!report.Accepted.IsEmpty)
            page.Append(CultureInfo.InvariantCulture, $"\n{Tally.Count(report.Accepted.Length, "problem")} accepted.\n");
        AppendTable(report, page);
        return page.Append('\n').ToString();
    }

    private static void AppendTable(Report report, StringBuilder page)
    {
        if (report.Problems.IsEmpty)
            return;
        page.Append("\n| | where | problem | what to do |\n|---|---|---|---|\n");
        var (shown, room) = (0, MaximumLength);
        foreach (var finding in Finding.WorstFirst(Finding.Of(report)).Where(finding => finding.Reason is null))
        {
            var row = Row(finding, report);
            room -= Encoding.UTF8.GetByteCount(row);
            if (room < 0)
                break;
            page.Append(row);
            shown++;
        }
        if (shown < report.Problems.Length)
            page.Append(CultureInfo.InvariantCulture, $"\nOnly the worst {shown} of {report.Problems.Length} problems are shown.\n");
    }

    private static string Row(Finding finding, Report report)
    {
        var (problem, kind) = (finding.Problem, finding.Problem.Descriptor);
        var where = string.Create(CultureInfo.InvariantCulture, $"{report.PathOf(problem.Location.File.Path)}:{problem.Location.Start.Line}");
        return $"| {SeverityNames.Of(kind.Severity)} {kind.Id} | {MarkdownLiteral.Of(where)} | {MarkdownLiteral.Cell(problem.Message)} | {MarkdownLiteral.Cell(problem.Advice)} |\n";
    }
}
