using System.Text.Json;
using ContentKit.Cli.Printing.Reports;
using Xunit;

namespace ContentKit.Tests.Reports;

public sealed class GitLabReportTests
{
    [Fact]
    public void Every_entry_has_the_fields_that_gitlab_documents()
    {
        foreach (var report in HostileReport.All)
        {
            var entries = Read(report);
            Assert.Equal(report.Problems.Length, entries.Count);
            Assert.All(entries, entry =>
            {
                Assert.NotEmpty(Text(entry, "description"));
                Assert.Matches(@"^[A-Z]{3}\d{3}$", Text(entry, "check_name"));
                Assert.Matches("^[0-9a-f]{32}$", Text(entry, "fingerprint"));
                Assert.Contains(Text(entry, "severity"), new[] { "info", "minor", "major", "critical", "blocker" });
                Assert.NotEmpty(Text(entry.GetProperty("location"), "path"));
                Assert.InRange(entry.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32(), 1, int.MaxValue);
            });
        }
    }

    [Fact]
    public void Fingerprints_are_used_once()
    {
        var marks = Read(HostileReport.Whole).Select(entry => Text(entry, "fingerprint")).ToList();
        Assert.Equal(marks.Count, marks.Distinct().Count());
    }

    [Fact]
    public void Paths_are_seen_from_the_root_of_the_repository_and_not_encoded() =>
        Assert.Contains(Read(HostileReport.Whole), entry => Text(entry.GetProperty("location"), "path") == $"my #1 library/{HostileReport.Page.Path}");

    private static List<JsonElement> Read(Report report) => [.. JsonDocument.Parse(HostileReport.Print(GitLabReport.Write, report)).RootElement.EnumerateArray()];

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? "";
}
