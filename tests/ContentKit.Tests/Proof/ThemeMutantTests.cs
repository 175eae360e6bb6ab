using ContentKit.Diagnostics;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Proof;

/// <summary>The first law against bad themes: each mutant of the default theme is refused, each harmless variant is not.</summary>
public sealed class ThemeMutantTests
{
    private static readonly SourceFile[] Leaflets =
        [.. new[] { "full-aftercare.md", "full-preparation.md" }.Select(name => new SourceFile("content/" + name, File.ReadAllText(FolderOf(name))))];

    public static TheoryData<string> Mutants() => CasesIn("Mutants");

    public static TheoryData<string> Harmless() => CasesIn("Harmless");

    [Theory, MemberData(nameof(Mutants))]
    public void A_theme_that_loses_hides_or_moves_something_is_refused(string name)
    {
        var mutant = MutantCase.Read(FolderOf("Mutants", name));
        var problems = ProblemsOf(mutant);
        Assert.NotEmpty(mutant.Expected);
        foreach (var expected in mutant.Expected)
            Assert.True(problems.Any(problem => problem.StartsWith(expected.Split(' ')[0], StringComparison.Ordinal) && problem.Contains(expected[7..], StringComparison.Ordinal)),
                $"{mutant.Sentence}\nwanted: {expected}\nfound:\n{string.Join('\n', problems)}");
    }

    [Theory, MemberData(nameof(Harmless))]
    public void A_theme_that_only_looks_different_is_accepted(string name)
    {
        var variant = MutantCase.Read(FolderOf("Harmless", name));
        Assert.Empty(ProblemsOf(variant));
        Assert.Equal(6, OnePage.Render([.. Leaflets, .. variant.Theme]).Files.Count);
    }

    [Fact]
    public void The_default_theme_has_no_problem_with_leaflets_that_use_every_field() =>
        Assert.Empty(OnePage.Render(Leaflets).Problems.Where(IsError));

    private static List<string> ProblemsOf(MutantCase mutant) =>
        [.. OnePage.Render([.. Leaflets, .. mutant.Theme]).Problems.Where(IsError).Select(Print)];

    private static bool IsError(Diagnostic problem) => problem.Descriptor.Severity == Severity.Error;

    private static string Print(Diagnostic problem) => $"{problem.Descriptor.Id} {problem.Location.File.Path}: {problem.Message}";

    private static TheoryData<string> CasesIn(string folder) =>
        [.. Directory.GetFiles(FolderOf(folder), "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static string FolderOf(params ReadOnlySpan<string> parts) => Repository.PathOf(["tests", "ContentKit.Tests", "Proof", .. parts]);
}
