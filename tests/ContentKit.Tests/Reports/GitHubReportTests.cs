using System.Text.RegularExpressions;
using ContentKit.Cli.Printing.Reports;
using ContentKit.Diagnostics;
using Markdig;
using Xunit;

namespace ContentKit.Tests.Reports;

public sealed partial class GitHubReportTests
{
    private static string[] Lines => HostileReport.Print(GitHubReport.Write, HostileReport.Whole).TrimEnd('\n').Split('\n');

    [Fact]
    public void Every_line_is_one_command_of_ours()
    {
        Assert.Equal(HostileReport.Whole.Problems.Length, Lines.Length);
        Assert.All(Lines, line => Assert.Matches("^::(error|warning|notice) (file=[^:,]+,line=[0-9]+,endLine=[0-9]+,(col=[0-9]+,endColumn=[0-9]+,)?)?title=[A-Z]{3}901 hostile-(error|warning|note)::[^\r\n\u001b\u202e]+$", line));
    }

    [Fact]
    public void Words_come_back_as_they_were_when_github_reads_them()
    {
        var line = Lines.Single(line => line.StartsWith("::notice", StringComparison.Ordinal));
        Assert.Contains("file=my #1 library/content/a b/kn%25ee #1%2C%3Aü😀.md,line=2,endLine=2,col=13,endColumn=17,", line, StringComparison.Ordinal);
        var read = Escape().Replace(line[(line.IndexOf("::", 2, StringComparison.Ordinal) + 2)..], match => match.Value switch { "%25" => "%", "%0D" => "\r", "%0A" => "\n", _ => "?" });
        Assert.Equal($"{Shown(HostileReport.Attack)}\n{Shown(HostileReport.Note.Fix)}", read);
    }

    [Fact]
    public void The_worst_come_first()
    {
        var (page, house) = (HostileReport.Page, new Descriptor("PLN902", "house-style", Severity.Error) { Why = "Why.", Fix = "Fix." });
        var report = new Report([new(HostileReport.Note, page.At(0, 1), "1."), new(house, page.At(0, 1), "2."), new(HostileReport.Warning, page.At(1, 1), "3."), new(HostileReport.Error, page.At(2, 1), "4.")], [], []);
        Assert.Equal(["SAF901", "PLN902", "PLN901", "GOV901"], HostileReport.Print(GitHubReport.Write, report).TrimEnd('\n').Split('\n').Select(line => Id().Match(line).Value));
    }

    [Fact]
    public void Without_problems_nothing_is_printed() => Assert.Empty(HostileReport.Print(GitHubReport.Write, HostileReport.Empty));

    [Fact]
    public void The_summary_is_a_table_that_no_word_can_leave()
    {
        var html = Markdown.ToHtml(GitHubSummary.Of(HostileReport.Whole), new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());
        Assert.Equal(HostileReport.Whole.Problems.Length + 1, Tag("tr").Count(html));
        Assert.Equal(HostileReport.Whole.Problems.Length * 4, Tag("td").Count(html));
        Assert.DoesNotMatch("<(b |a |code|em|strong|img|del|sup|sub)", html);
        Assert.Contains("6 errors, 1 warning, 1 note in 4 files.", html, StringComparison.Ordinal);
        Assert.Contains("2 problems accepted.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_never_grows_beyond_what_github_takes()
    {
        var page = GitHubSummary.Of(HostileReport.Big(10_000));
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(page), 500_000, 1_000_000);
        Assert.Matches(@"\nOnly the worst \d+ of 10000 problems are shown\.\n", page);
    }

    private static string Shown(string text) => text.Replace("##vso", "#\\u0023vso", StringComparison.Ordinal);

    private static Regex Tag(string name) => new($"<{name}>");

    [GeneratedRegex("%25|%0D|%0A")]
    private static partial Regex Escape();

    [GeneratedRegex(@"(?<=title=)\w+")]
    private static partial Regex Id();
}
