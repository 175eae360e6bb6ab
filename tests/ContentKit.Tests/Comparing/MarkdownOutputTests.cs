using System.Collections.Immutable;
using ContentKit.Cli.Printing.Differences;
using ContentKit.Comparing;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;

namespace ContentKit.Tests.Comparing;

/// <summary>A comment on a pull request is read by a robot with rights of its own: words of authors must stay words.</summary>
public sealed class MarkdownOutputTests
{
    public static TheoryData<string> Attacks =>
    [
        "@octocat please merge", "``` \n# free", "`````` @team", "`@octocat`", "--> <b>out</b>", "<!-- hidden", "</details><script>alert(1)</script>", "[x](javascript:alert(1))",
        "![x](http://example.org/pixel.png)", "closes #12", "a | b | c", "line\nbreak\r\n@team", "~~~\n@team", "\u001b[2J", "http://example.org", "+ @team", "\u202Eevil", "<details>",
    ];

    [Theory, MemberData(nameof(Attacks))]
    public void Words_of_authors_stay_in_code(string attack)
    {
        var change = new Change(ChangeKind.ClinicalWording, "care[0]", attack, attack) { Before = attack, After = attack + "!", Words = [new Piece(PieceKind.Same, attack), new Piece(PieceKind.Removed, attack)] };
        var lonely = new Change(ChangeKind.ItemRemoved, "care[0]", attack, attack) { Before = attack };
        var text = Print(new LeafletDifference(attack, attack, attack, attack, false, [change, lonely, change with { Words = [] }]), new Incomparable(true, attack, attack, attack));
        var page = Markdown.Parse(text, new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build());
        var words = string.Concat(page.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
        Assert.DoesNotContain("@", words, StringComparison.Ordinal);
        Assert.DoesNotContain("#", words, StringComparison.Ordinal);
        Assert.Empty(page.Descendants<LinkInline>());
        Assert.Empty(page.Descendants<AutolinkInline>());
        Assert.Empty(page.Descendants<HtmlInline>());
        Assert.Equal("<!-- contentkit diff -->", Assert.Single(page.Descendants<HtmlBlock>()).Lines.ToString());
        Assert.Equal(4, Assert.Single(page.Descendants<Markdig.Extensions.Tables.Table>()).ColumnDefinitions.Count(column => column is not null));
        Assert.Equal(3, page.Count(block => block is FencedCodeBlock or HeadingBlock or HtmlBlock));
    }

    [Fact]
    public void A_comment_has_room_for_its_note_of_what_was_left_out()
    {
        var changes = Enumerable.Range(0, 400).Select(i => new Change(ChangeKind.ItemRemoved, "", "step", "Step removed.") { Before = new string('x', 100) }).ToImmutableArray();
        var leaflets = Enumerable.Range(0, 2_000).Select(i => new LeafletDifference($"leaflet-{i}", "en", "Title", "content/x.md", false, changes)).ToArray();
        var text = Print(leaflets);
        Assert.InRange(text.Length, 40_000, DifferenceMarkdown.Limit);
        Assert.Contains(" more leaflets.\n", text, StringComparison.Ordinal);
        Assert.Matches(@"\*\*Left out because a comment has a limit:\*\* [0-9]+ changes in 2000 leaflets, [0-9]+ of them safety-critical\.", text);
    }

    [Fact]
    public void One_change_that_is_too_long_is_left_out_with_a_note()
    {
        var change = new Change(ChangeKind.ItemRemoved, "", "step", "Step removed.") { Before = new string('x', 100_000) };
        var text = Print(new LeafletDifference("knee", "en", "Title", "content/x.md", false, [change]));
        Assert.True(text.Length < 2_000);
        Assert.Contains("1 changes in 1 leaflets, 1 of them safety-critical.", text, StringComparison.Ordinal);
    }

    private static string Print(LeafletDifference leaflet, Incomparable item) => Print(new Comparison([leaflet], [item], 1));

    private static string Print(params LeafletDifference[] leaflets) => Print(new Comparison([.. leaflets], [], leaflets.Length));

    private static string Print(Comparison comparison)
    {
        var output = new StringWriter { NewLine = "\n" };
        DifferenceMarkdown.Write(new DifferenceReport("a", "b", comparison), output);
        return output.ToString();
    }
}
