using System.Text.Json;
using Xunit;

namespace ContentKit.Tests.Cli;

public sealed class CheckCommandTests
{
    private const string Broken = "---\ntype: aftercare\ntitel: Knee\n---\n";

    [Fact]
    public void A_library_without_problems_is_fine()
    {
        using var library = TestLibrary.WithLeaflet();
        Assert.Equal(new Answer(0, "", "No problems in 1 leaflet.\n"), library.Run("check"));
    }

    [Fact]
    public void Problems_go_to_the_output_and_their_count_to_the_messages()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", Broken);
        var answer = library.Run("check");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("content/ankle.md:3:1: error DOC002: ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("\n3 | titel: Knee\n  | ^^^^^\nhelp: ", answer.Output, StringComparison.Ordinal);
        Assert.Matches(@"^\d errors in 1 file\.\n$", answer.Error);
    }

    [Fact]
    public void Quiet_prints_problems_only()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", Broken);
        var answer = library.Run("check", "--quiet");
        Assert.NotEmpty(answer.Output);
        Assert.Empty(answer.Error);
    }

    [Theory]
    [InlineData("content/knee.md", 0)]
    [InlineData("content/ankle.md", 1)]
    [InlineData("content", 1)]
    [InlineData("content/", 1)]
    [InlineData(".", 1)]
    public void Paths_limit_what_is_reported(string path, int code)
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", Broken);
        Assert.Equal(code, library.Run("check", path).ExitCode);
    }

    [Fact]
    public void Paths_are_taken_from_the_working_folder_or_from_the_library()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", Broken);
        Assert.Equal(0, library.RunIn("content", "check", "knee.md").ExitCode);
        Assert.Equal(0, library.RunIn("content", "check", "content/knee.md").ExitCode);
    }

    [Theory]
    [InlineData("content/knei.md")]
    [InlineData("..")]
    [InlineData("../..")]
    public void Paths_outside_of_the_library_are_refused(string path)
    {
        using var library = TestLibrary.WithLeaflet();
        var answer = library.Run("check", path);
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("is not a file or folder of this library.", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_schema_is_told_whatever_the_paths_are()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("schemas/aftercare.schema.json", "{");
        var answer = library.Run("check", "content/knee.md", "--fail-on", "never");
        Assert.Equal(2, answer.ExitCode);
        Assert.StartsWith("schemas/aftercare.schema.json:1:2: error SCH001", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Overdue_reviews_are_warnings_that_fail_only_on_demand()
    {
        using var library = TestLibrary.WithLeaflet();
        Assert.Equal(0, library.Run("check", "--as-of", "2027-02-01").ExitCode);
        Assert.Equal(1, library.Run("check", "--as-of", "2027-02-01", "--fail-on", "warning").ExitCode);
        Assert.Equal(0, library.Run("check", "--as-of", "2027-01-10", "--fail-on", "warning").ExitCode);
    }

    [Fact]
    public void Never_fails_for_no_problem_of_content()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", Broken);
        Assert.Equal(0, library.Run("check", "--fail-on", "never").ExitCode);
    }

    [Fact]
    public void The_day_comes_from_the_source_date_when_no_day_is_given()
    {
        using var library = TestLibrary.WithLeaflet().Set("SOURCE_DATE_EPOCH", "1830297600"); // 2028-01-01
        Assert.Contains("GOV003", library.Run("check").Output, StringComparison.Ordinal);
        Assert.Empty(library.Run("check", "--as-of", "2026-03-01").Output);
    }

    [Theory]
    [InlineData("now")]
    [InlineData("-1")]
    [InlineData("99999999999999")]
    public void A_source_date_that_is_no_number_of_seconds_is_refused(string epoch)
    {
        using var library = TestLibrary.WithLeaflet().Set("SOURCE_DATE_EPOCH", epoch);
        Assert.Equal(2, library.Run("check").ExitCode);
    }

    [Fact]
    public void Drafts_are_checked_too()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", "---\ntype: aftercare\nstatus: draft\ntitle: Ankle\n---\n");
        Assert.Contains("content/ankle.md", library.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_loses_text_is_found()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("themes/mine/theme.yml", "extends: default\n");
        library.Write("themes/mine/document.txt.sbn", "{{ page.title }}\n");
        var answer = library.Run("check", "--theme", "mine");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains(" error TPL010: ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_that_is_not_there_is_wrong_usage()
    {
        using var library = TestLibrary.WithLeaflet();
        Assert.Equal(2, library.Run("check", "--theme", "mine").ExitCode);
    }

    [Fact]
    public void Json_is_one_document()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", Broken);
        var json = JsonDocument.Parse(library.Run("check", "--format", "json").Output).RootElement;
        Assert.Equal(1, json.GetProperty("summary").GetProperty("files").GetInt32());
        Assert.Equal("content/ankle.md", json.GetProperty("diagnostics")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void An_interrupted_check_says_so()
    {
        using var library = TestLibrary.WithLeaflet().Interrupt();
        Assert.Equal(130, library.Run("check").ExitCode);
    }
}
