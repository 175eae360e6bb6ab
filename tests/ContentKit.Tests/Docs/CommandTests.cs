using System.Text.RegularExpressions;
using ContentKit.Tests.Cli;
using Xunit;

namespace ContentKit.Tests.Docs;

public partial class CommandTests
{
    /// <summary>The pages that people write; the references are made from the code.</summary>
    private static IEnumerable<string> Pages => Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md").Concat(Directory.EnumerateFiles(Repository.PathOf("docs", "partners"), "*.md")).Append(Repository.PathOf("README.md"))
        .Where(path => Path.GetFileName(path) is not ("diagnostics.md" or "fields.md"));

    public static TheoryData<string> Commands =>
        [.. Pages.SelectMany(page => Command().Matches(File.ReadAllText(page)).Select(match => match.Groups[1].Value)).Distinct().Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Commands))]
    public void Every_command_shown_works(string command)
    {
        using var library = TestLibrary.WithLeaflet();
        if (command.StartsWith("diff output", StringComparison.Ordinal) || command.StartsWith("feed", StringComparison.Ordinal))
            library.Run("build");
        var words = command.Replace("[DIR]", "leaflets", StringComparison.Ordinal).Split(' ');
        var answer = words is ["new" or "explain" or "schema" or "init"] ? library.Run(words[0], "--help") : library.Run(words);
        Assert.True(answer.ExitCode == 0, answer.Error + answer.Output);
    }

    [Fact]
    public void The_leaflet_in_the_writers_guide_passes_every_check()
    {
        var leaflet = Sample().Match(File.ReadAllText(Repository.PathOf("docs", "writing.md"))).Groups[1].Value;
        using var library = new TestLibrary(("contentkit.yml", TestLibrary.Settings), ("content/ankle-sprain.md", leaflet));
        var answer = library.Run("check");
        Assert.True(answer.ExitCode == 0, answer.Output);
        Assert.Equal("", answer.Output);
    }

    [Fact]
    public void The_problem_shown_in_the_readme_is_real()
    {
        using var library = new TestLibrary(("contentkit.yml", "language: en\nregion: US\n"),
            ("content/knee.md", TestLibrary.Leaflet.Replace("  routine:", "  rutine:", StringComparison.Ordinal)));
        var shown = Problem().Match(File.ReadAllText(Repository.PathOf("README.md"))).Groups[1].Value;
        Assert.NotEmpty(shown);
        Assert.Contains(shown, library.Run("check").Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?:`contentkit|ContentKit\.Cli -c Release --) ([^`\n]+)")]
    private static partial Regex Command();

    [GeneratedRegex(@"```markdown\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sample();

    [GeneratedRegex(@"```\n(content/knee\.md:.*?)```", RegexOptions.Singleline)]
    private static partial Regex Problem();
}
