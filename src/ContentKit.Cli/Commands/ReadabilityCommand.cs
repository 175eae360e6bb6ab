using System.Collections.Immutable;
using System.CommandLine;
using ContentKit.Cli.Libraries;
using ContentKit.Cli.Printing;
using ContentKit.Cli.Progress;
using ContentKit.Cli.Usage;
using ContentKit.Diagnostics;
using ContentKit.Rules.Readability;

namespace ContentKit.Cli.Commands;

/// <summary>Shows how hard each leaflet is to read, and where.</summary>
internal sealed class ReadabilityCommand(Surroundings here)
{
    private const string Table = "table", Json = "json";

    private readonly LibraryOptions _library = new();

    private readonly Argument<string[]> _paths = new("PATHS")
    {
        Description = "Files or folders to measure. Without them, the whole library.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How the result is printed.",
        HelpName = $"{Table}|{Json}",
        DefaultValueFactory = _ => Table,
    }.AcceptOnlyFromAmong(Table, Json);

    public static Command Create(Surroundings here)
    {
        var readability = new ReadabilityCommand(here);
        var command = new ExampleCommand("readability", "Shows how hard each leaflet is to read, what was counted, and its hardest sentences. Nothing is written.",
            "contentkit readability                         the whole library, the hardest leaflets first",
            "contentkit readability content/knee-care.md    one leaflet",
            "contentkit readability --format json           for programs")
        {
            readability._paths, readability._format,
        };
        readability._library.AddTo(command);
        command.SetAction(readability.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var (output, error) = (parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error);
        if (_library.Read(parse, here) is not { } options)
            return ExitCode.Usage;
        if (PathFilter.Create(options.Root, parse.GetValue(_paths) ?? [], here, error) is not { } filter)
            return ExitCode.Usage;
        var library = new Meter(here, isQuiet: false).Watch("Reading", 0, _ => new Workspace(options with { Readability = true, Rules = false }).Load(here.Stop));
        var reports = library.Readability.Where(report => filter.Covers(report.Source.Path)).OrderBy(report => report, ReadabilityOrder.WorstFirst).ToImmutableArray();
        if (parse.GetValue(_format) == Json)
            ReadabilityJson.Write(reports, output);
        else
            ReadabilityText.Write(reports, output);
        output.Flush();
        return Unmeasured(library, filter, reports, error);
    }

    /// <summary>A page that cannot be read has no measure, and must not be missed among those that have.</summary>
    private static int Unmeasured(LibraryResult library, PathFilter filter, ImmutableArray<ReadabilityReport> reports, TextWriter error)
    {
        var measured = reports.Select(report => report.Source.Path).ToHashSet(StringComparer.Ordinal);
        var broken = library.Diagnostics
            .Where(problem => problem.Descriptor.Severity == Severity.Error && filter.Shows(problem) && !measured.Contains(problem.Location.File.Path)).ToImmutableArray();
        if (broken.IsEmpty)
            return ExitCode.Fine;
        foreach (var path in broken.Select(problem => problem.Location.File.Path).Distinct(StringComparer.Ordinal))
            error.WriteLine($"error: {TerminalText.Escape(path)} could not be measured. 'contentkit check' tells why.");
        return ExitCode.Of(broken);
    }
}
