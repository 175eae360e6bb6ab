using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ContentKit.Cli.Usage;

internal static class Root
{
    public const string Verbose = "--verbose";

    /// <summary>Started without a command, the tool shows its help as a mistake in usage, so that a script notices.</summary>
    public static RootCommand Of(ImmutableArray<Command> commands, params ImmutableArray<string> examples)
    {
        var root = new RootCommand("Checks and publishes patient aftercare leaflets written in Markdown.") { HelpName = ToolName.Command };
        foreach (var command in commands)
            root.Add(command);
        root.Add(new Option<bool>(Verbose) { Description = "After a failure of the tool, show where in it that happened.", Recursive = true });
        var help = root.Options.OfType<HelpOption>().Single();
        var examplesFirst = new ExamplesFirst((SynchronousCommandLineAction)help.Action!, examples); // the package always sets it
        help.Action = examplesFirst;
        root.Options.OfType<VersionOption>().Single().Action = new VersionLine();
        root.SetAction(parse =>
        {
            var toError = new InvocationConfiguration { Output = parse.InvocationConfiguration.Error };
            root.Parse("--help").Invoke(toError);
            return ExitCode.Usage;
        });
        return root;
    }
}
