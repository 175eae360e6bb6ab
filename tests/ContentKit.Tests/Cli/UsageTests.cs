using System.CommandLine;
using ContentKit.Cli;
using Xunit;

namespace ContentKit.Tests.Cli;

public sealed class UsageTests
{
    private static readonly Surroundings Nowhere = new(Path.GetTempPath(), _ => null, TimeProvider.System, CancellationToken.None);

    public static TheoryData<string> Commands => [.. Program.Root(Nowhere).Subcommands.Select(command => command.Name)];

    [Theory, MemberData(nameof(Commands))]
    public void Help_of_a_command_begins_with_examples_of_it(string command)
    {
        var answer = Run(command, "--help");
        Assert.Equal(0, answer.ExitCode);
        Assert.StartsWith($"Examples:\n  contentkit {command}", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Usage:\n  contentkit " + command, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_of_the_tool_begins_with_examples_and_names_every_command()
    {
        var answer = Run("--help");
        Assert.StartsWith("Examples:\n  contentkit init", answer.Output, StringComparison.Ordinal);
        Assert.All(Commands, command => Assert.Contains($"\n  {command.Data} ", answer.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_command_the_help_is_a_message_about_wrong_usage()
    {
        var answer = Run();
        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith("Examples:", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_printed() => Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", Run("--version").Output);

    [Theory]
    [InlineData("chek", "There is no command 'chek'. Did you mean 'check'?")]
    [InlineData("zzzzzz", "There is no command 'zzzzzz'.")]
    [InlineData("check --fomat json", "There is no option '--fomat'. Did you mean '--format'?")]
    [InlineData("build --output --claen", "There is no option '--claen'. Did you mean '--clean'?")]
    [InlineData("build extra", "'extra' is one word too many.")]
    [InlineData("check --format xml", "Argument 'xml' not recognized. Must be one of: 'text' 'json' 'sarif' 'github' 'gitlab' 'junit'")]
    [InlineData("check --as-of 2026-3-1", "'2026-3-1' is not a date. Write for example: --as-of 2026-03-01")]
    [InlineData("check --as-of", "Required argument missing for option: '--as-of'.")]
    [InlineData("check --jobs 0", "--jobs needs a number from 1 on.")]
    [InlineData("completions tcsh", "Argument 'tcsh' not recognized. Must be one of: 'bash' 'fish' 'pwsh' 'zsh'")]
    public void A_slip_in_the_command_line_is_explained(string line, string problem)
    {
        var answer = Run(line.Split(' '));
        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith($"error: {problem}\nRun 'contentkit", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    [InlineData("new aftercare knee")]
    [InlineData("check --root /nowhere/at/all")]
    public void Outside_of_a_library_the_tool_tells_how_to_start_one(string line)
    {
        using var folder = new TestLibrary();
        var answer = folder.Run(line.Split(' '));
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("'contentkit init'", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_library_is_found_upward_from_the_working_folder()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/deep/er/ankle.md", TestLibrary.Leaflet);
        Assert.Equal("No problems in 2 leaflets.\n", library.RunIn("content/deep/er", "check").Error);
    }

    [Fact]
    public void The_library_can_be_named()
    {
        using var library = TestLibrary.WithLeaflet();
        using var elsewhere = new TestLibrary();
        Assert.Equal(0, elsewhere.Run("check", "--root", library.Root).ExitCode);
    }

    [Theory]
    [InlineData("contentkit ")]
    [InlineData("contentkit che")]
    public void Every_command_is_completed(string line)
    {
        var suggested = Run($"[suggest:{line.Length}]", line).Output.Split('\n');
        Assert.All(Commands.Where(command => command.Data.StartsWith(line["contentkit ".Length..], StringComparison.Ordinal)), command => Assert.Contains(command.Data, suggested));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Completion_scripts_ask_the_tool(string shell)
    {
        var answer = Run("completions", shell);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("contentkit \"[suggest:", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_of_the_tool_is_one_line_that_asks_for_a_report()
    {
        var answer = TestLibrary.Run(Nowhere, Failing(new InvalidOperationException("Boom.")), "fail");
        Assert.Equal(3, answer.ExitCode);
        Assert.Matches(@"^error: ContentKit \S+ failed: Boom\. This is a fault in ContentKit; please report it .*\n$", answer.Error);
    }

    [Fact]
    public void A_failure_of_the_machine_is_told_as_one()
    {
        var answer = TestLibrary.Run(Nowhere, Failing(new UnauthorizedAccessException("Denied.")), "fail");
        Assert.Equal((3, "error: The system does not let ContentKit read or write here: Denied.\n"), (answer.ExitCode, answer.Error));
    }

    [Fact]
    public void Where_a_failure_happened_is_shown_on_demand()
    {
        Assert.Contains("   at ", TestLibrary.Run(Nowhere, Failing(new InvalidOperationException("Boom.")), "fail", "--verbose").Error, StringComparison.Ordinal);
        var verbose = Nowhere with { Variable = name => name == "CONTENTKIT_VERBOSE" ? "1" : null };
        Assert.Contains("   at ", TestLibrary.Run(verbose, Failing(new InvalidOperationException("Boom.")), "fail").Error, StringComparison.Ordinal);
    }

    private static RootCommand Failing(Exception problem)
    {
        var fail = new Command("fail");
        fail.SetAction(int (_) => throw problem);
        return ContentKit.Cli.Usage.Root.Of([fail]);
    }

    private static Answer Run(params string[] words) => TestLibrary.Run(Nowhere, Program.Root(Nowhere), words);
}
