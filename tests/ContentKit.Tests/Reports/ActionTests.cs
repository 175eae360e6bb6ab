using System.Diagnostics;
using System.Text.RegularExpressions;
using ContentKit.Tests.Cli;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace ContentKit.Tests.Reports;

/// <summary>Runs the very commands of action.yml, with a 'dotnet' that installs the tool of this build.</summary>
public sealed partial class ActionTests
{
    private const string Broken = "---\ntype: aftercare\ntitel: Knee\n---\n";

    private static readonly YamlMappingNode Action = Load("action.yml");

    private static IEnumerable<YamlMappingNode> Steps => ((YamlSequenceNode)Action["runs"]["steps"]).Cast<YamlMappingNode>();

    [Fact]
    public void No_input_is_pasted_into_a_command()
    {
        var commands = Steps.Where(step => step.Children.ContainsKey("run")).ToList();
        Assert.Equal(2, commands.Count);
        Assert.All(commands, step => Assert.Equal("bash", Text(step["shell"])));
        Assert.DoesNotContain(commands, step => Text(step["run"]).Contains("${{", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_input_that_is_used_is_declared_and_every_one_declared_is_used()
    {
        var used = Input().Matches(File.ReadAllText(Repository.PathOf("action.yml"))).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(Inputs.Keys.Order(StringComparer.Ordinal), used);
    }

    [Fact]
    public void A_library_without_problems_passes_and_leaves_a_report()
    {
        using var library = TestLibrary.WithLeaflet();
        Assert.Equal(0, Run(library).ExitCode);
        Assert.Equal("ContentKit.Cli --tool-path <temp>/contentkit\n", Installed(library));
        Assert.Contains("\"version\": \"2.1.0\"", library.Read("temp/contentkit-report.sarif"), StringComparison.Ordinal);
        Assert.Equal($"report={library.Root}/temp/contentkit-report.sarif\n", library.Read("outputs"));
    }

    [Fact]
    public void Problems_fail_the_step_show_at_their_lines_and_are_in_the_report()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", Broken);
        var answer = Run(library, ("format", "junit"), ("report-file", "out/my report.xml"), ("version", "1.2.3"));
        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith("::error file=content/ankle.md,line=", answer.Output, StringComparison.Ordinal);
        Assert.Equal("report=out/my report.xml\n", library.Read("outputs"));
        Assert.Contains("<testsuites", library.Read("out/my report.xml"), StringComparison.Ordinal);
        Assert.Contains("## ContentKit", library.Read("summary.md"), StringComparison.Ordinal);
        Assert.Equal("ContentKit.Cli --tool-path <temp>/contentkit --version 1.2.3\n", Installed(library));
    }

    [Fact]
    public void The_least_problem_that_fails_can_be_chosen()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", Broken);
        Assert.Equal(0, Run(library, ("fail-on", "never")).ExitCode);
    }

    [Fact]
    public void A_report_of_an_earlier_run_is_never_passed_on()
    {
        using var library = new TestLibrary(("old.sarif", "{}"));
        Assert.Equal(2, Run(library, ("report-file", "old.sarif")).ExitCode);
        Assert.Equal("", library.Read("outputs"));
    }

    [Fact]
    public void Only_sarif_is_sent_to_code_scanning()
    {
        using var library = TestLibrary.WithLeaflet();
        Assert.Equal(2, Run(library, ("upload-sarif", "true"), ("format", "junit")).ExitCode);
        Assert.Equal(0, Run(library, ("upload-sarif", "true")).ExitCode);
    }

    [Theory]
    [InlineData("path")]
    [InlineData("fail-on")]
    [InlineData("format")]
    [InlineData("report-file")]
    [InlineData("version")]
    [InlineData("upload-sarif")]
    public void No_input_can_run_a_command(string input)
    {
        using var library = TestLibrary.WithLeaflet();
        Run(library, (input, "x\"; touch pwned; $(touch pwned) `touch pwned` '; touch pwned\nreport=pwned"));
        Assert.False(library.Has("pwned"));
        Assert.DoesNotContain("\nreport=pwned", library.Read("outputs"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_hooks_of_pre_commit_check_the_whole_library()
    {
        var hooks = ((YamlSequenceNode)Root(".pre-commit-hooks.yaml")).Cast<YamlMappingNode>().ToList();
        Assert.Equal(["contentkit", "contentkit-installed"], hooks.Select(hook => Text(hook["id"])));
        Assert.All(hooks, hook => Assert.Equal(("false", "true"), (Text(hook["pass_filenames"]), Text(hook["always_run"]))));
        Assert.True(File.Exists(Repository.PathOf(Text(hooks[0]["entry"]))));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Repository.PathOf(Text(hooks[0]["entry"]))).HasFlag(UnixFileMode.UserExecute));
    }

    /// <summary>The real one, because the tests put their own before it.</summary>
    private static string DotNet => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "dotnet")).First(File.Exists);

    private static Dictionary<string, string> Inputs =>
        ((YamlMappingNode)Action["inputs"]).ToDictionary(input => Text(input.Key), input => Text(input.Value["default"]), StringComparer.Ordinal);

    private static string Installed(TestLibrary library) => library.Read("installed").Replace($"{library.Root}/temp", "<temp>", StringComparison.Ordinal);

    private static Answer Run(TestLibrary library, params (string Name, string Value)[] given)
    {
        var inputs = Inputs;
        foreach (var (name, value) in given)
            inputs[name] = value;
        library.Write("temp/keep", "");
        library.Write("outputs", "");
        library.Write("bin/dotnet", $"""
            #!/usr/bin/env bash
            shift 2; echo "$*" > "{library.Root}/installed"
            mkdir -p "$3"; printf '#!/usr/bin/env bash\nexec "{DotNet}" exec "{AppContext.BaseDirectory}ContentKit.Cli.dll" "$@"\n' > "$3/contentkit"; chmod +x "$3/contentkit"
            """);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(library.Root, "bin/dotnet"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var answer = new Answer(0, "", "");
        foreach (var step in Steps.Where(step => answer.ExitCode == 0 && step.Children.ContainsKey("run")))
            answer = Run(library, step, inputs);
        return answer;
    }

    private static Answer Run(TestLibrary library, YamlMappingNode step, Dictionary<string, string> inputs)
    {
        var start = new ProcessStartInfo("bash", ["-e", "-o", "pipefail", "-c", Text(step["run"])])
        {
            WorkingDirectory = library.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in (YamlMappingNode)step["env"])
            start.Environment[Text(name)] = Input().Replace(Text(value), match => inputs[match.Groups[1].Value]).Replace("${{ ", "", StringComparison.Ordinal).Replace(" }}", "", StringComparison.Ordinal);
        start.Environment["PATH"] = $"{library.Root}/bin:{start.Environment["PATH"]}";
        start.Environment["RUNNER_TEMP"] = $"{library.Root}/temp";
        start.Environment["GITHUB_OUTPUT"] = $"{library.Root}/outputs";
        start.Environment["GITHUB_STEP_SUMMARY"] = $"{library.Root}/summary.md";
        start.Environment["GITHUB_ACTIONS"] = "true";
        start.Environment["SOURCE_DATE_EPOCH"] = "1772323200"; // 2026-03-01
        using var process = Process.Start(start) ?? throw new InvalidOperationException("bash did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, output, error.Result);
    }

    private static YamlMappingNode Load(string path) => (YamlMappingNode)Root(path);

    private static YamlNode Root(string path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Repository.PathOf(path))));
        return stream.Documents[0].RootNode;
    }

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? "";

    [GeneratedRegex(@"inputs\.([a-z-]+)")]
    private static partial Regex Input();
}
