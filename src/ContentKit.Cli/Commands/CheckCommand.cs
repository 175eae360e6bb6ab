using System.Collections.Immutable;
using System.CommandLine;
using ContentKit.Cli.Libraries;
using ContentKit.Cli.Printing;
using ContentKit.Cli.Printing.Reports;
using ContentKit.Cli.Progress;
using ContentKit.Cli.Usage;
using ContentKit.Diagnostics;

namespace ContentKit.Cli.Commands;

/// <summary>Reports every problem, and with --fix puts right what it can.</summary>
internal sealed class CheckCommand(Surroundings here)
{
    private const string Error = "error", Warning = "warning", Never = "never";

    private readonly LibraryOptions _library = new();

    private readonly RepairRun _repairs = new();

    private readonly Argument<string[]> _paths = new("PATHS")
    {
        Description = "Files or folders to report on. The library is still read as a whole, and errors in settings, schemas and themes show; what a theme loses shows for these leaflets only.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly ReportOptions _report = new(here);

    private readonly Option<string> _failOn = new Option<string>("--fail-on")
    {
        Description = "The least problem that ends the command with 1. 'never' still ends with 2 when settings, schemas or theme are broken.",
        HelpName = $"{Error}|{Warning}|{Never}",
        DefaultValueFactory = _ => Error,
    }.AcceptOnlyFromAmong(Error, Warning, Never);

    private readonly Option<bool> _quiet = new("--quiet") { Description = "Print problems only, no count and no progress." };

    public static Command Create(Surroundings here)
    {
        var check = new CheckCommand(here);
        var command = new ExampleCommand("check", "Finds everything that is missing or wrong in the library, drafts included. Only --fix changes it.",
            "contentkit check                         the whole library",
            "contentkit check content/knee-care.md    one leaflet",
            "contentkit check --fail-on warning       for a build server that takes no warnings",
            "contentkit check --fix                   put right what can be put right safely",
            "contentkit check --format json           for programs",
            "contentkit check --format sarif --report-file contentkit.sarif    for code scanning")
        {
            check._paths, check._failOn, check._quiet,
        };
        check._repairs.AddTo(command);
        check._report.AddTo(command);
        check._library.AddTo(command);
        command.SetAction(check.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var error = parse.InvocationConfiguration.Error;
        if (_library.Read(parse, here) is not { } options)
            return ExitCode.Usage;
        if (PathFilter.Create(options.Root, parse.GetValue(_paths) ?? [], here, error) is not { } filter)
            return ExitCode.Usage;
        if (!_report.AreRight(options.Root, parse))
            return ExitCode.Usage;
        var isQuiet = parse.GetValue(_quiet);
        var pages = _repairs.Writes(parse) ? null : PageMemory.Open(options, null);
        var files = pages is null ? _repairs.Make(parse, options, filter, isQuiet, here.Stop) : Folder.Read(options.Root, options.Jobs, keepsPages: false, pages);
        var (library, found) = FindProblems(new Workspace(options with { Lineage = Workspace.ReadLineage(options, null, null) }, pages: pages), files, filter, new Meter(here, isQuiet));
        pages?.Keep();
        var report = Report.Of(library, found, options.Root).Within(filter) with
        {
            Least = parse.GetValue(_failOn) switch { Never => null, Warning => Severity.Warning, _ => Severity.Error },
        };
        var code = Math.Max(_report.Print(report, parse), report.ExitCode);
        var empty = EmptyPlaces.Of(filter, options.Root, files, report);
        if (!isQuiet)
            TellCount(report, library, isEmpty: empty.Count > 0, error);
        foreach (var line in empty)
            error.WriteLine(TerminalText.EscapeStart(line));
        return empty.Count > 0 ? Math.Max(code, ExitCode.Usage) : code;
    }

    private static void TellCount(Report report, LibraryResult library, bool isEmpty, TextWriter error)
    {
        if (!isEmpty || !report.Problems.IsEmpty || !report.Pages.IsEmpty)
            error.WriteLine(report.Count);
        foreach (var line in AcceptedSummary.Of(library))
            error.WriteLine(line);
    }

    /// <summary>Renders too, because only that finds what a template would lose.</summary>
    private (LibraryResult Library, ImmutableArray<Diagnostic> Problems) FindProblems(Workspace workspace, LibraryFiles files, PathFilter filter, Meter meter)
    {
        var library = meter.Watch("Reading", 0, _ => workspace.Load(files, here.Stop));
        var wanted = library with { Plan = [.. library.Plan.Where(filter.Needs)] };
        var rendered = meter.Watch("Checking", wanted.Plan.Length, progress => workspace.Prove(wanted, progress, here.Stop));
        return (library, Distinct.Of(library.Diagnostics.Concat(rendered)));
    }
}
