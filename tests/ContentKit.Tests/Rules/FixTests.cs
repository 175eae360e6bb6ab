using ContentKit.Tests.Cli;
using Xunit;

namespace ContentKit.Tests.Rules;

public class FixTests
{
    private const string Page = "---\ntype: aftercare\ntitle: Knee care\n# a remark\nsummary: \"Take 5.0 mg  and it's 'fine'.\"\nreview: { last: 2026-01-10, due: 2027-01-10, by: [{ name: Dana Whitfield, credentials: RN }] }\n"
        + "urgency:\n  emergency: [ You have chest pain. ]   \n  routine:\n    - 'You took 10.0 mL, as it''s said.'\n    - >-\n      You took 7.0 mL\n      😀 or 8.0 mL.\n---\n\nTake **2.0 mg** today.  \n\n* and `4.0 mg`";

    [Fact]
    public void Only_the_bytes_of_the_repaired_words_change()
    {
        using var library = Library(Page);
        library.Run("check", "--fix");
        Assert.Equal(Page.Replace("5.0", "5", StringComparison.Ordinal).Replace("10.0", "10", StringComparison.Ordinal).Replace("7.0", "7", StringComparison.Ordinal)
            .Replace("8.0", "8", StringComparison.Ordinal).Replace("2.0", "2", StringComparison.Ordinal).Replace("4.0", "4", StringComparison.Ordinal), library.Read("content/knee.md"));
    }

    [Fact]
    public void Fixing_twice_changes_no_more_than_fixing_once()
    {
        using var library = Library(Page);
        library.Run("check", "--fix", "--suggested");
        var once = library.Read("content/knee.md");
        Assert.Contains("Put right 0 problems", library.Run("check", "--fix", "--suggested").Error, StringComparison.Ordinal);
        Assert.Equal(once, library.Read("content/knee.md"));
    }

    /// <summary>Every repair of every rule, on the examples of the rule, written in every way.</summary>
    [Theory, MemberData(nameof(RuleCaseTests.Ids), MemberType = typeof(RuleCaseTests))]
    public void A_repair_removes_its_problem_and_is_stable(string id)
    {
        foreach (var example in RuleCaseTests.CasesOf(id).Where(example => example is { IsBad: true, Spot: not "page" }))
            foreach (var written in Written.Of(example.Spot, MarkedText.Parse(example.Text).Text))
            {
                var before = SampleLeaflet.With(written.Spot, written.Source);
                var found = Lint.Page(before, example.Profile, example.Region, example.Language).Where(problem => problem.Descriptor.Id == id && problem.Repair is not null).ToList();
                if (found.Count == 0)
                    continue;
                var after = found.OrderByDescending(problem => problem.Location.Span.Start).SelectMany(problem => problem.Repair!.Edits)
                    .Aggregate(before, (text, edit) => text[..edit.Span.Start] + edit.Text + text[edit.Span.End..]);
                var left = Lint.Page(after, example.Profile, example.Region, example.Language).Where(problem => problem.Descriptor.Id == id && problem.Repair is not null);
                Assert.True(!left.Any(), $"{example}: after the repair '{left.FirstOrDefault()?.Message}' is still reported in\n{after}");
            }
    }

    [Fact]
    public void Suggested_changes_wait_for_a_person()
    {
        using var library = Library(SampleLeaflet.With("body", "Take one tablet BID."));
        library.Run("check", "--fix");
        Assert.Contains("tablet BID.", library.Read("content/knee.md"), StringComparison.Ordinal);
        library.Run("check", "--fix", "--suggested");
        Assert.Contains("tablet twice a day.", library.Read("content/knee.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_other_bytes_than_its_text_is_left_alone()
    {
        using var library = Library("\uFEFF" + Page);
        library.Run("check", "--fix");
        Assert.Contains("5.0 mg", library.Read("content/knee.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Suppressed_problems_are_not_put_right()
    {
        using var library = Library(SampleLeaflet.With("body", "<!-- contentkit-disable-next-line SAF005 -- as on the label -->\nTake 5.0 mg."));
        library.Run("check", "--fix");
        Assert.Contains("5.0 mg", library.Read("content/knee.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_chosen_files_are_put_right()
    {
        using var library = Library(Page);
        library.Write("content/ankle.md", Page);
        library.Run("check", "--fix", "content/ankle.md");
        Assert.Equal(Page, library.Read("content/knee.md"));
        Assert.NotEqual(Page, library.Read("content/ankle.md"));
    }

    [Fact]
    public void Windows_line_ends_stay()
    {
        var page = Page.Replace("\n", "\r\n", StringComparison.Ordinal);
        using var library = Library(page);
        library.Run("check", "--fix");
        Assert.Equal(page.Count(c => c == '\r'), library.Read("content/knee.md").Count(c => c == '\r'));
        Assert.DoesNotContain("5.0 mg", library.Read("content/knee.md"), StringComparison.Ordinal);
    }

    private static TestLibrary Library(string page) => new(("contentkit.yml", "language: en\nregion: US\n"), ("content/knee.md", page));
}
