using System.Text.Json;
using ContentKit.Cli;
using ContentKit.Cli.Printing.Reports;
using ContentKit.Diagnostics;
using ContentKit.Text;
using NJsonSchema;
using Xunit;

namespace ContentKit.Tests.Reports;

public sealed class SarifReportTests
{
    private static readonly Lazy<Task<JsonSchema>> Standard = new(() => JsonSchema.FromFileAsync(Repository.PathOf("tests", "ContentKit.Tests", "Reports", "Standards", "sarif-2.1.0-rtm.5.json")));

    private static JsonElement Whole => Run(HostileReport.Whole);

    [Fact]
    public async Task Every_report_keeps_the_public_schema()
    {
        var schema = await Standard.Value;
        foreach (var (i, report) in HostileReport.All.Index())
        {
            var text = HostileReport.Print(SarifReport.Write, report);
            Keep($"{i}.sarif", text);
            Assert.Empty(schema.Validate(text));
        }
        Assert.NotEmpty(schema.Validate("""{"version": "2.1.0", "runs": [{"results": []}]}"""));
    }

    [Fact]
    public void Paths_are_addresses_seen_from_the_root_of_the_repository() =>
        Assert.Equal("my%20%231%20library/content/a%20b/kn%25ee%20%231%2C%3A%C3%BC%F0%9F%98%80.md", Uri(Result("Same place.")).GetProperty("uri").GetString());

    [Theory]
    [InlineData("The folder is gone.", "file:///somewhere/out%20%23put")]
    [InlineData("The folder is full.", "../public%20folder")]
    public void A_path_outside_of_the_library_is_not_seen_from_the_repository(string message, string uri)
    {
        Assert.Equal(uri, Uri(Result(message)).GetProperty("uri").GetString());
        Assert.False(Uri(Result(message)).TryGetProperty("uriBaseId", out _));
    }

    [Fact]
    public void Columns_count_utf16_units_also_behind_emoji()
    {
        var region = Results(Whole).First(result => Message(result).Contains("quoted", StringComparison.Ordinal)).GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal((2, 13, 17), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endColumn").GetInt32()));
        Assert.Equal("utf16CodeUnits", Whole.GetProperty("columnKind").GetString());
    }

    [Fact]
    public void Each_problem_has_names_of_its_own_even_on_one_line()
    {
        foreach (var name in new[] { "primaryLocationLineHash", "contentkit/v1" })
        {
            var marks = Results(Whole).Select(result => (result.GetProperty("ruleId").GetString(), Uri(result).GetProperty("uri").GetString(), result.GetProperty("partialFingerprints").GetProperty(name).GetString())).ToList();
            Assert.Equal(marks.Count, marks.Distinct().Count());
        }
    }

    [Fact]
    public void The_names_stay_when_lines_move_and_change_with_the_line()
    {
        Assert.Equal(Marks("a\nb\nThe bad line of text.\nc\n"), Marks("more\nlines\n\na\nb\n   The bad line of text.\nc\n"));
        Assert.NotEqual(Marks("a\nb\nThe bad line of text.\nc\n"), Marks("a\nb\nThe bad line of words.\nc\n"));
    }

    [Fact]
    public void Accepting_one_problem_renames_no_other()
    {
        var (first, second) = (new Diagnostic(HostileReport.Error, HostileReport.At("title"), "A."), new Diagnostic(HostileReport.Error, HostileReport.At("title"), "B."));
        var before = Finding.Of(new Report([first, second], [], []));
        var after = Finding.Of(new Report([second], [new Accepted(first, "Because.", IsBaseline: true)], []) { HidesAccepted = true });
        Assert.Equal(before[1].Mark, Assert.Single(after).Mark);
    }

    [Fact]
    public void Repairs_are_offered_and_those_that_need_a_person_say_so()
    {
        Assert.Contains("Suggested", Fix("Same place."), StringComparison.Ordinal);
        Assert.Equal("Remove it.", Fix("Same place once more."));
        var replaced = Result("Same place once more.").GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements");
        Assert.Equal(["", "there"], replaced.EnumerateArray().Select(it => it.GetProperty("insertedContent").GetProperty("text").GetString()));
    }

    [Fact]
    public void Accepted_problems_are_suppressed_with_their_reason()
    {
        var (page, old) = (Result("A known problem.").GetProperty("suppressions")[0], Result("An old problem.").GetProperty("suppressions")[0]);
        Assert.Equal(("inSource", $"Because {HostileReport.Attack}"), (page.GetProperty("kind").GetString(), page.GetProperty("justification").GetString()));
        Assert.Equal("external", old.GetProperty("kind").GetString());
        Assert.Equal(("unchanged", "new"), (Result("An old problem.").GetProperty("baselineState").GetString(), Result("Same place.").GetProperty("baselineState").GetString()));
        Assert.DoesNotContain("suppressions", HostileReport.Print(SarifReport.Write, HostileReport.Whole with { HidesAccepted = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_page_never_become_a_link() => Assert.DoesNotContain(Results(Whole), result => Message(result).Contains("[link](", StringComparison.Ordinal));

    [Fact]
    public void Of_ten_thousand_problems_the_worst_are_kept_and_the_rest_is_told()
    {
        var run = Run(HostileReport.Big(10_000));
        var levels = Results(run).Select(result => result.GetProperty("level").GetString()).ToList();
        Assert.Equal((5_000, 1_000), (levels.Count, levels.TakeWhile(level => level == "error").Count()));
        Assert.Equal("Only the worst 5000 of 10000 problems are listed, because code scanning keeps no more.",
            run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void Every_result_points_at_its_rule()
    {
        var rules = Whole.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(Results(Whole), result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void Every_kind_of_problem_leads_to_its_place_in_the_docs()
    {
        var headings = File.ReadLines(Repository.PathOf("docs", "diagnostics.md")).Where(line => line.StartsWith("### ", StringComparison.Ordinal))
            .Select(line => $"diagnostics.md#{line[4..].ToLowerInvariant().Replace(' ', '-')}").ToHashSet(StringComparer.Ordinal);
        var wrong = Catalog.All.Select(kind => ProjectAddress.HelpFor(kind).Split("/blob/main/docs/")[1]).Where(place => !headings.Contains(place) && !File.Exists(Repository.PathOf("docs", place)));
        Assert.Empty(wrong);
    }

    private static string Marks(string text)
    {
        var file = new SourceFile("content/knee.md", text);
        var report = new Report([new Diagnostic(HostileReport.Error, file.At(text.IndexOf("bad", StringComparison.Ordinal), 3), "Bad.")], [], []);
        return Assert.Single(Results(Run(report))).GetProperty("partialFingerprints").GetRawText();
    }

    private static JsonElement Run(Report report) => JsonDocument.Parse(HostileReport.Print(SarifReport.Write, report)).RootElement.GetProperty("runs")[0];

    private static List<JsonElement> Results(JsonElement run) => [.. run.GetProperty("results").EnumerateArray()];

    private static JsonElement Result(string message) => Results(Whole).Single(result => Message(result) == message);

    private static string Message(JsonElement result) => result.GetProperty("message").GetProperty("text").GetString() ?? "";

    private static JsonElement Uri(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

    private static string Fix(string message) => Result(message).GetProperty("fixes")[0].GetProperty("description").GetProperty("text").GetString() ?? "";

    /// <summary>For a second validator, which CI runs over the folder.</summary>
    private static void Keep(string name, string text)
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("artifacts", "reports"));
        File.WriteAllText(Path.Combine(folder.FullName, name), text);
    }
}
