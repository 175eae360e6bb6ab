using System.Text.Json;
using ContentKit.Tests.Cli;
using Xunit;

namespace ContentKit.Tests.Reports;

public sealed class ReportOptionsTests
{
    private const string Broken = "---\ntype: aftercare\ntitel: Knee\n---\n";

    [Theory, InlineData("assets/logo.svg"), InlineData("content/ankle.md"), InlineData("contentkit.yml")]
    public void No_report_takes_the_place_of_an_input(string file)
    {
        using var library = WithProblem();
        library.Write("assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Assert.Equal(2, library.Run("check", "--format", "json", "--report-file", file).ExitCode);
    }

    [Fact]
    public void A_report_file_is_written_beside_what_the_terminal_shows()
    {
        using var library = WithProblem();
        var plain = library.Run("check");
        Assert.Equal(plain, library.Run("check", "--format", "sarif", "--report-file", "reports/deep/a.sarif"));
        Assert.Equal("2.1.0", JsonDocument.Parse(library.Read("reports/deep/a.sarif")).RootElement.GetProperty("version").GetString());
        Assert.Equal(["a.sarif"], Directory.EnumerateFileSystemEntries(Path.Combine(library.Root, "reports/deep")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_report_file_holds_exactly_what_the_output_would()
    {
        using var library = WithProblem();
        foreach (var format in new[] { "text", "json", "sarif", "github", "gitlab", "junit" })
        {
            library.Run("check", "--format", format, "--report-file", "report");
            Assert.Equal(library.Run("check", "--format", format).Output, library.Read("report"));
        }
    }

    [Fact]
    public void A_report_file_without_a_format_is_wrong_usage()
    {
        using var library = WithProblem();
        Assert.Equal((2, ""), (library.Run("check", "--report-file", "a.sarif").ExitCode, library.Run("check", "--report-file", "a.sarif").Output));
        Assert.False(library.Has("a.sarif"));
    }

    [Theory]
    [InlineData("content/ankle.md")]
    [InlineData("content/new.sarif")]
    [InlineData("./schemas/x/../report.json")]
    [InlineData("contentkit.yml")]
    [InlineData("contentkit-baseline.json")]
    [InlineData("way/report.md")]
    public void A_report_never_overwrites_a_part_of_the_library(string file)
    {
        using var library = WithProblem();
        Directory.CreateSymbolicLink(Path.Combine(library.Root, "way"), Path.Combine(library.Root, "content"));
        var answer = library.Run("check", "--format", "json", "--report-file", file);
        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith("error: The report would stand among the files of the library", answer.Error, StringComparison.Ordinal);
        Assert.Equal(Broken, library.Read("content/ankle.md"));
    }

    [Theory]
    [InlineData("taken")]
    [InlineData("file.txt/report.json")]
    public void A_report_that_cannot_be_written_is_a_failure_of_the_machine_and_problems_are_still_shown(string file)
    {
        using var library = WithProblem();
        library.Write("taken/keep.txt", "");
        library.Write("file.txt", "");
        var answer = library.Run("check", "--format", "json", "--report-file", file);
        Assert.Equal(3, answer.ExitCode);
        Assert.Contains("content/ankle.md:3:1: error DOC002: ", answer.Output, StringComparison.Ordinal);
        Assert.StartsWith($"error: The report was not written to '{file}'. ", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(library.Root), path => path.Contains("contentkit-", StringComparison.Ordinal) && Path.GetFileName(path).StartsWith('.'));
    }

    [Fact]
    public void An_older_report_is_replaced_whole()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("report.json", new string('x', 100_000));
        library.Run("check", "--format", "gitlab", "--report-file", "report.json");
        Assert.Equal("[]\n", library.Read("report.json"));
    }

    [Fact]
    public void In_github_actions_problems_are_notes_unless_another_format_is_wanted()
    {
        using var library = WithProblem().Set("GITHUB_ACTIONS", "true");
        Assert.StartsWith("::error file=content/ankle.md,line=", library.Run("check").Output, StringComparison.Ordinal);
        Assert.StartsWith("::error file=content/ankle.md,line=", library.Run("build").Output, StringComparison.Ordinal);
        Assert.StartsWith("::error file=content/ankle.md,line=", library.Run("check", "--format", "junit", "--report-file", "a.xml").Output, StringComparison.Ordinal);
        Assert.StartsWith("content/ankle.md:", library.Run("check", "--format", "text").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_of_github_grows_at_its_end()
    {
        using var library = WithProblem().Set("GITHUB_STEP_SUMMARY", "summary.md");
        library.Write("summary.md", "Before\n");
        library.Run("check", "--format", "github");
        Assert.Matches(@"^Before\n## ContentKit\n\n\d errors in 1 file\.\n\n\| \| where", library.Read("summary.md"));
        library.Run("check");
        Assert.Single(library.Read("summary.md").Split("## ContentKit")[1..]);
    }

    [Fact]
    public void A_summary_that_cannot_be_written_is_told_and_changes_nothing_else()
    {
        using var library = WithProblem().Set("GITHUB_STEP_SUMMARY", "content");
        var answer = library.Run("check", "--format", "github");
        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith("warning: The summary was not written.", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "content/ankle.md")]
    [InlineData("sites/leaf lets", "sites/leaf lets/content/ankle.md")]
    public void Paths_are_seen_from_the_repository_that_holds_the_library(string folder, string path)
    {
        using var library = new TestLibrary((".git", "gitdir: elsewhere\n"), ($"{folder}/content/ankle.md".TrimStart('/'), Broken));
        Assert.StartsWith($"::error file={path},line=", library.RunIn(folder, "check", "--format", "github").Output, StringComparison.Ordinal);
        Assert.StartsWith("content/ankle.md:", library.RunIn(folder, "check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_reports_what_it_published_and_why_it_did_not()
    {
        using var library = WithProblem();
        var answer = library.Run("build", "--format", "json");
        Assert.Equal(1, answer.ExitCode);
        Assert.NotEqual(0, JsonDocument.Parse(answer.Output).RootElement.GetProperty("diagnostics").GetArrayLength());
        File.Delete(Path.Combine(library.Root, "content/ankle.md"));
        Assert.Equal("[]\n", library.Run("build", "--format", "gitlab").Output);
        Assert.True(library.Has("output/en/knee.html"));
    }

    [Fact]
    public void A_report_that_fails_after_a_publish_is_told_and_the_publish_stays()
    {
        using var library = TestLibrary.WithLeaflet();
        Assert.Equal(3, library.Run("build", "--format", "json", "--report-file", "output/en").ExitCode);
        Assert.True(library.Has("output/en/knee.html"));
    }

    private static TestLibrary WithProblem()
    {
        var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", Broken);
        return library;
    }
}
