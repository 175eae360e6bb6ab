using ContentKit.Diagnostics;
using ContentKit.Syntax;
using ContentKit.Syntax.Markdown;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Syntax;

public sealed class MarkdownFields
{
    [Theory]
    [InlineData("Call the nurse line at {{ nurse.line }}.", "Call the nurse line at 555-0142.")]
    [InlineData("Do *not* wait.", "Do <em>not</em> wait.")]
    [InlineData("- [a]: b", "- [a]: b")]
    [InlineData("[a]: b", "[a]: b")]
    [InlineData("1. one & `two`", "1. one &amp; <code>two</code>")]
    public void A_field_with_marks_keeps_every_word(string markdown, string html)
    {
        var file = new SourceFile("page.md", markdown);
        var field = MarkdownText.ParseField(Node.Scalar(file.At(0, markdown.Length), markdown, false), new DiagnosticBag());
        var scope = new MarkdownScope(new Dictionary<string, string> { ["nurse.line"] = "555-0142" }, new Dictionary<string, MarkdownText>(), new Dictionary<string, string>());

        Assert.Equal(html, field.Render(scope).Html);
    }
}
