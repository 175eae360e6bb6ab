using ContentKit.Tests.Proof;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Hostile;

/// <summary>What holds for bodies must hold for the fragments that they take in.</summary>
public sealed class FragmentTests
{
    [Theory]
    [InlineData("<div>\nx\n</div>\n", "STR001")]
    [InlineData("a <b>c</b>\n", "STR001")]
    [InlineData("[x](javascript:alert(1))\n", "LNK001")]
    [InlineData("{{ x }}\n", "LNK005")]
    [InlineData("::: include shared\n:::\n", "LNK008")]
    [InlineData("::: include other\n:::\n", "LNK008")]
    [InlineData("::: note\nx\n", "STR006")]
    [InlineData("```\n{{ x }}\n```", "LNK006")]
    [InlineData("```\n{{ x }}\n", "STR006")]
    [InlineData("", "SRC007")]
    [InlineData("# x\n", "STR003")]
    public void A_bad_fragment_is_reported_and_nothing_is_published(string fragment, string expected)
    {
        var (files, problems) = OnePage.Render(
            new SourceFile(HostilePage.Path, HostilePage.With("disclaimer: shared", "::: include shared\n:::\n\n::: include shared\n:::\n")),
            new SourceFile("content/_fragments/shared.md", fragment),
            new SourceFile("content/_fragments/other.md", "Fine."));
        Assert.Contains(expected, HostilePage.Errors(problems.Where(problem => problem.Location.File.Path.StartsWith("content/_fragments/", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.Empty(files);
    }

    [Theory, InlineData("[[[["), InlineData("---\ntitle: x\n---\n")]
    public void An_odd_fragment_is_published_as_it_stands(string fragment)
    {
        var (files, problems) = OnePage.Render(new SourceFile(HostilePage.Path, HostilePage.With("", "::: include shared\n:::\n")), new SourceFile("content/_fragments/shared.md", fragment));
        Assert.Equal("", HostilePage.Errors(problems));
        Assert.NotEmpty(files);
    }

    [Fact]
    public void A_thousand_inclusions_of_a_large_fragment_end_soon() =>
        HostilePage.Soon(() => OnePage.Render(
            new SourceFile(HostilePage.Path, HostilePage.With("", string.Concat(Enumerable.Repeat("::: include shared\n:::\n\n", 450)))),
            new SourceFile("content/_fragments/shared.md", string.Concat(Enumerable.Repeat("word ", 25_000)))).Problems.Length);
}
