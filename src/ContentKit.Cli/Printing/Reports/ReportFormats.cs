using System.Collections.Immutable;

namespace ContentKit.Cli.Printing.Reports;

internal static class ReportFormats
{
    public static readonly ReportFormat Text = new("text", TextReport.Write);

    public static readonly ReportFormat GitHub = new("github", GitHubReport.Write);

    public static readonly ImmutableArray<ReportFormat> All =
    [
        Text,
        new("json", JsonReport.Write),
        new("sarif", SarifReport.Write),
        GitHub,
        new("gitlab", GitLabReport.Write),
        new("junit", JUnitReport.Write),
    ];

    public static ReportFormat Find(string name) => All.First(format => format.Name == name);
}
