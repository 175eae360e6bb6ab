using System.CommandLine;
using ContentKit.Cli.Libraries;
using ContentKit.Cli.Printing;
using ContentKit.Cli.Printing.Differences;
using ContentKit.Cli.Progress;
using ContentKit.Cli.Sides;
using ContentKit.Cli.Usage;
using ContentKit.Comparing;

namespace ContentKit.Cli.Commands;

/// <summary>Tells what a change means for patients.</summary>
internal sealed class DiffCommand(Surroundings here)
{
    private const string Text = "text", Json = "json", Markdown = "markdown", Never = "never", Critical = "safety-critical", Unsigned = "safety-critical-unsigned";

    private readonly LibraryOptions _library = new();

    private readonly Argument<string> _from = new("A")
    {
        Description = "What to compare with: a git revision, the folder of a library, or a folder that 'build' published. Write 'git:NAME' or 'dir:NAME' where a name could be both.",
    };

    private readonly Argument<string?> _to = new("B")
    {
        Description = "The new side, of any of the same kinds. Without it, the library as it is now.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How differences are printed; 'markdown' is for a comment on a pull request.",
        HelpName = $"{Text}|{Json}|{Markdown}",
        DefaultValueFactory = _ => Text,
    }.AcceptOnlyFromAmong(Text, Json, Markdown);

    private readonly Option<string> _failOn = new Option<string>("--fail-on")
    {
        Description = "What ends the command with 1: nothing, any safety-critical change, or only those that no valid signature of a reviewer covers. What cannot be compared always does.",
        HelpName = $"{Never}|{Critical}|{Unsigned}",
        DefaultValueFactory = _ => Never,
    }.AcceptOnlyFromAmong(Never, Critical, Unsigned);

    public static Command Create(Surroundings here)
    {
        var diff = new DiffCommand(here);
        var command = new ExampleCommand("diff", "Tells in clinical words what changed between two states of the library. Nothing is written.",
            "contentkit diff HEAD                             what is not committed yet",
            "contentkit diff v1.0 v2.0                        two versions of the library",
            "contentkit diff output                           what the next build would change for readers",
            "contentkit diff main --format markdown --fail-on safety-critical-unsigned")
        {
            diff._from, diff._to, diff._format, diff._failOn,
        };
        diff._library.AddTo(command);
        command.SetAction(diff.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var (output, error) = (parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error);
        if (_library.Read(parse, here) is not { } options)
            return ExitCode.Usage;
        var finder = new SourceFinder(options.Root, here, options.Jobs);
        if (Find(parse.GetValue(_from) ?? "", finder, error) is not { } old || Find(parse.GetValue(_to), finder, error) is not { } now)
            return ExitCode.Usage;
        var comparison = new Meter(here, isQuiet: false).Watch("Comparing", 0, _ => SourceComparison.Compare(old, now, options, here.Stop));
        var report = new DifferenceReport(old.Name, now.Name, comparison);
        Print(report, parse.GetValue(_format), output);
        output.Flush(); // so that a terminal shows the count last
        error.WriteLine(report.Summary);
        foreach (var side in new[] { old, now }.Where(side => side.IsEmpty))
            error.WriteLine($"There are no leaflets in {TerminalText.Escape(side.Name)}.");
        return !comparison.Incomparable.IsEmpty || comparison.Leaflets.Any(leaflet => Fails(leaflet, parse.GetValue(_failOn))) ? ExitCode.Content : ExitCode.Fine;
    }

    /// <summary>Null after telling what is wrong.</summary>
    private static Source? Find(string? typed, SourceFinder finder, TextWriter error)
    {
        if (typed is null)
            return finder.Library();
        var source = finder.Find(typed, out var reason);
        if (source is null)
            error.WriteLine($"error: {TerminalText.Escape(reason)}");
        return source;
    }

    private void Print(DifferenceReport report, string? format, TextWriter output)
    {
        if (format == Json)
            DifferenceJson.Write(report, output);
        else if (format == Markdown)
            DifferenceMarkdown.Write(report, output);
        else
            DifferenceText.Write(report, new Palette(here.ShowsColors), output);
    }

    private static bool Fails(LeafletDifference leaflet, string? bar) => bar switch
    {
        Critical => leaflet.Class == ChangeClass.SafetyCritical,
        Unsigned => leaflet.Class == ChangeClass.SafetyCritical && !leaflet.IsSigned,
        _ => false,
    };
}
