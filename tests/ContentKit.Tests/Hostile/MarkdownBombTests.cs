using System.Text;
using ContentKit.Diagnostics;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Hostile;

/// <summary>Shapes on which Markdown parsers are known to be slow (from the pathological tests of cmark), each as long as a body may be.</summary>
public sealed class MarkdownBombTests
{
    private const int Size = 126 * 1024;

    public static TheoryData<string> Shapes() =>
    [
        "[a](b", "[a](", "[ (](", "[", "]", "![", "![[]()", "[a](<b", "[](", "[a]: u\n", "[a] ", "[a][", "[a]", "a]", "[^a]", "*", "**a", "*a ", "_a ", "*a_", "**a*b", "a**b" + "c* ", "a*_", "~", "`", "`a", "`a``b```",
        "<", "<a", "<!--", "<!-- a", "<?", "<?a", "<!A", "<![CDATA[", "<a b=", "</", "<https:", "<a@b", "&", "&#", "&a", "&amp;", "\\", "\\\\", "{{", "{{ ", "{{ a", "{", "{%", "{{ a }}", "{{{{}}", "http://a.b ", "www.a.b ",
        ">", "> ", ">a", "> - ", "- ", "-\n", "- a\n", "1. ", "1. a\n", "* ", "+ ", "- - ", "  ", "\t", "#", "# ", "## a\n", "#a", "-", "=", "a\n=", "a\n-\n", "---\n", "***", "|", "| ", "|a", "|a|b|\n", "| a |\n|---|\n", "|-", "a|", "|\n|-\n",
        "```", "```\n", "~~~", "    a\n", ":::", ":::\n", "::: note\n", "::: note\n:::\n", "::: include a\n:::\n", ":", "a\n", "a\n\n", "a  \n", "\n", " a", "a\\\n", "é", "\U0001F600", "<b>", "<b>\n", "</b>", "a<b", "a <b c=\"", "*[a](b)*", "[a](b)*", "[a](https://a.b)", "(", ")", "\"", "'", "[a](b \"", "[a](b 'c",
        "![a](b)", "- [ ] ", "[[", "]]", "]]](", "[]", "[][", "[]:", "[a]:\n", "[a]: <", "[a]: b \"", "[a]: b\n\"", "[a\n", "* a\n ", "> a\nb\n", "*a* ", "**a** ", "***a*** ",
    ];

    [Theory, MemberData(nameof(Shapes))]
    public void A_body_of_one_shape_is_read_and_printed_soon(string shape)
    {
        var body = new SourceFile("page.md", Body(shape));
        var scope = new MarkdownScope(new Dictionary<string, string>(), new Dictionary<string, MarkdownText>(), new Dictionary<string, string> { ["note"] = "Note" });
        HostilePage.Soon(() =>
        {
            var bag = new DiagnosticBag();
            var text = MarkdownText.ParseBody(body, new TextSpan(0, body.Text.Length), bag);
            text.Check(scope, bag);
            return bag.HasErrors ? null : text.Render(scope);
        });
    }

    [Theory]
    [InlineData("[a](b")]
    [InlineData("## a\n")]
    [InlineData("a\n\n")]
    [InlineData("1. a\n")]
    [InlineData("&amp;")]
    [InlineData("|a|b|\n|---|---|\n")]
    public void A_body_of_one_shape_is_published_or_refused_soon(string shape) => HostilePage.Read(HostilePage.With("", Body(shape)));

    private static string Body(string shape) => string.Concat(Enumerable.Repeat(shape, Size / Encoding.UTF8.GetByteCount(shape)));

    [Theory]
    [InlineData("[", "a", "]")]
    [InlineData("*", "a", "*")]
    [InlineData("**a ", "b", " a**")]
    [InlineData("[a](", "b", ")")]
    [InlineData("> ", "a", "")]
    [InlineData("- ", "a", "")]
    [InlineData("![", "a", "](b)")]
    [InlineData("(", "a", ")")]
    [InlineData("*a **b ", "c", " d** e*")]
    public void Deep_nesting_ends_soon(string open, string middle, string close)
    {
        const int depth = 10_000;
        HostilePage.Read(HostilePage.With("", string.Concat(Enumerable.Repeat(open, depth)) + middle + string.Concat(Enumerable.Repeat(close, depth))));
    }

    [Theory]
    [InlineData("[a](b")]
    [InlineData("[a](")]
    [InlineData("*a ")]
    [InlineData("`a``")]
    [InlineData("<!-- a")]
    [InlineData("{{ a")]
    [InlineData("[")]
    [InlineData("![")]
    public void A_field_of_one_shape_ends_soon(string shape)
    {
        var text = string.Concat(Enumerable.Repeat(shape, 60 * 1024 / shape.Length));
        HostilePage.Read(HostilePage.With($"questions: ['{text}']", ""));
    }

    [Theory]
    [InlineData("[", 1001)]
    [InlineData("::: note\n\n:::\n", 501)]
    public void More_marks_than_a_leaflet_can_need_are_refused_unread(string mark, int count)
    {
        Assert.Equal("8:1 STR012", HostilePage.Errors(HostilePage.Read(HostilePage.With("", string.Concat(Enumerable.Repeat(mark, count)))).Problems));
        Assert.Equal("", HostilePage.Errors(HostilePage.Read(HostilePage.With("", string.Concat(Enumerable.Repeat(mark, count - 1)))).Problems));
    }

    [Fact]
    public void A_body_that_is_too_long_is_refused_unread() =>
        Assert.Equal("8:1 SRC006", HostilePage.Errors(HostilePage.Read(HostilePage.With("", new string('a', 129 * 1024))).Problems));
}
