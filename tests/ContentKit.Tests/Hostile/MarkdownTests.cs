using AngleSharp.Html.Parser;
using Xunit;

namespace ContentKit.Tests.Hostile;

public sealed class MarkdownTests
{
    /// <summary>The line of the first word of a body.</summary>
    private const int Line = 8;

    [Theory]
    [InlineData("[x](javascript:alert(1))", "LNK001")]
    [InlineData("[x](JaVaScRiPt:alert(1))", "LNK001")]
    [InlineData("[x](javascript&colon;alert(1))", "LNK001")]
    [InlineData("[x](&#106;avascript:alert(1))", "LNK001")]
    [InlineData("[x](java&Tab;script:alert(1))", "LNK001")]
    [InlineData("[x](java&NewLine;script:alert(1))", "LNK001")]
    [InlineData("[x](<java\tscript:alert(1)>)", "LNK00")]
    [InlineData("[x](\\javascript:alert(1))", "LNK00")]
    [InlineData("[x](data:text/html,<b>)", "LNK001")]
    [InlineData("[x](vbscript:x)", "LNK001")]
    [InlineData("[x](file:///etc/passwd)", "LNK001")]
    [InlineData("[x](//example.org/x)", "LNK00")]
    [InlineData("[x](/x)", "LNK002")]
    [InlineData("[x](x.html)", "LNK002")]
    [InlineData("[x](\\\\example.org\\x)", "LNK00")]
    [InlineData("<javascript:alert(1)>", "LNK001")]
    [InlineData("<data:text/html,x>", "LNK001")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)", "LNK001")]
    [InlineData("[x]\n\n[x]: <javascript:alert(1)>", "LNK001")]
    [InlineData("![x](javascript:alert(1))", "STR009")]
    [InlineData("[x](https:)", "LNK00")]
    [InlineData("[x](tel:)", "LNK00")]
    [InlineData("[x](leaflet:../x)", "LNK010")]
    [InlineData("[x](leaflet:javascript:alert)", "LNK010")]
    [InlineData("[x](<{{ nurse.line }}javascript:x>)", "LNK00")]
    [InlineData("[](https://example.org)", "LNK003")]
    [InlineData("[x]()", "LNK003")]
    [InlineData("[x](#nowhere)", "LNK004")]
    public void A_link_that_is_no_plain_address_is_refused(string body, string expected) => AssertRefused(body, expected, Line);

    [Theory]
    [InlineData("<script>alert(1)</script>", "STR001")]
    [InlineData("a <b>c</b>", "STR001")]
    [InlineData("<!-- hidden -->", "STR001")]
    [InlineData("a <!-- hidden --> b", "STR001")]
    [InlineData("<div\nonclick=alert(1)>", "STR001")]
    [InlineData("<?php x ?>", "STR001")]
    [InlineData("<![CDATA[x]]>", "STR001")]
    [InlineData("a <img src=x onerror=alert(1)>", "STR001")]
    [InlineData("</main>", "STR001")]
    [InlineData("# x", "STR003")]
    [InlineData("{{ x }}", "LNK005")]
    [InlineData("{{ emergency.numbers }}", "LNK005")]
    [InlineData("{{ include 'x' }}", "LNK006")]
    [InlineData("{% raw %}", "LNK006")]
    [InlineData("{{#each x}}", "LNK006")]
    [InlineData("`{{ x }}`", "LNK006")]
    [InlineData("{{ page.title", "LNK006")]
    [InlineData("a&#8238;b", "STR011")]
    [InlineData("a&#x200B;b", "STR011")]
    [InlineData("a&zwj;b", "STR011")]
    [InlineData("::: danger\nx\n:::", "STR007")]
    [InlineData("::: note\nx", "STR006")]
    [InlineData("```\nx", "STR006")]
    [InlineData("::: include nothing\n:::", "LNK007")]
    [InlineData("[Emergency]: call-911-now", "STR005")]
    public void Text_that_would_vanish_or_act_is_refused(string body, string expected) => AssertRefused(body, expected, Line);

    [Theory]
    [InlineData("[x](javascript:alert(1))", "LNK001")]
    [InlineData("a <b>c</b>", "STR001")]
    [InlineData("a <!-- b -->", "STR001")]
    [InlineData("{{ x }}", "LNK005")]
    [InlineData("{% x %}", "LNK006")]
    [InlineData("a&#8238;b", "STR011")]
    [InlineData("![x](https://example.org/x.png)", "STR009")]
    public void The_same_holds_in_fields(string text, string expected)
    {
        AssertRefused("", expected, 7, $"questions: [\"{text}\"]");
        AssertRefused("", expected, 9, $"care:\n  - title: x\n    text: '{text}'");
    }

    [Theory]
    [InlineData("a < b & c > d \"e\" 'f' `<script>` \\<b\\> &lt;i&gt;")]
    [InlineData("**<** *&* [a & b](https://example.org/?a=1&b=2)")]
    [InlineData("```\n<script>alert(1)</script>\n```")]
    [InlineData("[x](https://example.org/\"onmouseover=alert(1)//)")]
    [InlineData("[x](https://example.org/'><script>)")]
    [InlineData("<https://example.org/%22onclick=x>")]
    [InlineData("| a | b |\n|---|---|\n| <3 | \"&\" |")]
    public void Text_with_marks_of_HTML_stays_text(string body)
    {
        var (files, problems) = HostilePage.Read(HostilePage.With("", body));
        Assert.Empty(HostilePage.Errors(problems));
        var main = new HtmlParser().ParseDocument(files["en/page.html"]).QuerySelector("main")!;
        Assert.Empty(main.QuerySelectorAll("script, img, b, i, iframe, [onclick], [onmouseover], [style]"));
    }

    private static void AssertRefused(string body, string expected, int line, string fields = "")
    {
        var (files, problems) = HostilePage.Read(HostilePage.With(fields, body));
        Assert.Contains(HostilePage.Errors(problems).Split(", "), error => error.StartsWith($"{line}:", StringComparison.Ordinal) && error.Contains(expected, StringComparison.Ordinal)
            || line == Line && error.Contains(expected, StringComparison.Ordinal) && body.Contains('\n', StringComparison.Ordinal));
        Assert.Empty(files);
    }
}
