using System.Collections.Immutable;
using System.CommandLine;
using ContentKit.Cli.Libraries;
using ContentKit.Cli.Pdf;
using ContentKit.Cli.Printing;
using ContentKit.Cli.Printing.Reports;
using ContentKit.Cli.Progress;
using ContentKit.Cli.Signing;
using ContentKit.Cli.Usage;
using ContentKit.Diagnostics;
using ContentKit.Publishing;

namespace ContentKit.Cli.Commands;

/// <summary>Checks and publishes.</summary>
internal sealed class BuildCommand(Surroundings here)
{
    private readonly LibraryOptions _library = new();

    private readonly ReportOptions _report = new(here);

    private readonly LineageOptions _lineage = new();

    private readonly PdfRequest _pdf = new(here);

    private readonly SigningOptions _signing = new(here);

    private readonly Option<string?> _output = new("--output")
    {
        Description = "The folder to publish to. Without it, the one in contentkit.yml, or else 'output' in the library.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _clean = new("--clean") { Description = "Make every file anew, not only those that changed." };

    private readonly Option<bool> _quarantine = new("--quarantine") { Description = "Publish without the leaflets that have errors, list them and end with 1." };

    public static Command Create(Surroundings here)
    {
        var build = new BuildCommand(here);
        var command = new ExampleCommand("build", "Checks the library and publishes it: all of it, or nothing when there is an error.",
            "contentkit build                             publish to output/",
            "contentkit build --output public             publish to another folder",
            "contentkit build --drafts --output preview   publish drafts too, for a look",
            "contentkit build --pdf ankle-sprain          make PDF of a leaflet too",
            "contentkit build --sign-key ../key.pem       sign it for partners",
            "contentkit build --as-of 2026-03-01          publish as on that day")
        {
            build._output, build._clean, build._quarantine,
        };
        build._lineage.AddTo(command);
        build._pdf.AddTo(command);
        build._signing.AddTo(command);
        build._report.AddTo(command);
        build._library.AddTo(command);
        command.SetAction(build.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var error = parse.InvocationConfiguration.Error;
        using var pdf = _pdf;
        if (_library.Read(parse, here) is not { } read || !_report.AreRight(read.Root, parse) || pdf.AddTo(read, parse) is not { } printed || SignWith(printed, parse) is not { } options)
            return ExitCode.Usage;
        var output = parse.GetValue(_output) is { } typed ? here.PathOf(typed) : null;
        options = _lineage.AddTo(options with { Quarantine = parse.GetValue(_quarantine) }, parse, here);
        here.Stop.ThrowIfCancellationRequested();
        var memory = parse.GetValue(_clean) || !_report.IsPlain(parse) ? null : new BuildMemory(options, output, BuildCaller.Of(parse, here));
        if (memory?.Recall() is { } known)
            return Tell(known, parse);
        var meter = new Meter(here, isQuiet: false);
        var (lineage, pages, files) = meter.Watch("Reading", 0, _ => BuildInputs.Read(options, output, memory, parse.GetValue(_clean)));
        var workspace = new Workspace(options with { Lineage = lineage }, pages: pages);
        var library = meter.Watch("Checking", 0, _ => workspace.Load(files, here.Stop));
        if (Obstacle.Of(library) is { } obstacle)
        {
            pages?.Keep();
            return Refuse(ReportOf(library, library.Diagnostics, options), obstacle, parse);
        }
        if (!PdfRequest.Fits(options.Pdf, library.Site, error))
            return ExitCode.Usage;

        var result = meter.Watch("Publishing", library.Plan.Length,
            progress => workspace.Publish(library, output, parse.GetValue(_clean), progress, here.Stop));
        pages?.Keep();
        var report = ReportOf(library, Distinct.Of(library.Diagnostics.Concat(result.Diagnostics)), options);
        if (result is { HasErrors: true, Published: false })
            return Refuse(report, Obstacle.Errors, parse);
        var folder = Path.GetRelativePath(here.WorkingFolder, output is null ? Path.Combine(options.Root, library.Site.Settings.Output) : output);
        string LinesOf(PublishResult done) => BuildSummary.TextOf(library, done, report.Problems, folder);
        if (memory is null)
            return Math.Max(_report.Print(report, parse), Tell(new BuildAnswer(report.ExitCode, "", LinesOf(result)), parse));
        var answer = new BuildAnswer(report.ExitCode, _report.TextOf(report), LinesOf(result));
        Tell(answer, parse);
        memory.Keep(files, library, result, answer with { Lines = LinesOf(result.Again) });
        return answer.ExitCode;
    }

    private static int Tell(BuildAnswer known, ParseResult parse)
    {
        parse.InvocationConfiguration.Output.Write(known.Output);
        parse.InvocationConfiguration.Output.Flush(); // so that a terminal shows the count last
        parse.InvocationConfiguration.Error.Write(known.Lines);
        return known.ExitCode;
    }

    private WorkspaceOptions? SignWith(WorkspaceOptions options, ParseResult parse) =>
        _signing.AddTo(options, [options.Root, Workspace.OutputOf(options.Root, parse.GetValue(_output) is { } output ? here.PathOf(output) : null)], parse);

    /// <summary>Notes are for 'check'; here they would hide what stands in the way.</summary>
    private static Report ReportOf(LibraryResult library, ImmutableArray<Diagnostic> problems, WorkspaceOptions options) =>
        Report.Of(library, problems, options.Root) with { LeastInText = Severity.Warning };

    private int Refuse(Report report, Obstacle obstacle, ParseResult parse)
    {
        var printed = _report.Print(report, parse);
        parse.InvocationConfiguration.Error.WriteLine($"Nothing was published: {obstacle.Reason ?? Tally.Of(report.Problems).ToString()}.");
        return Math.Max(printed, Math.Max(obstacle.ExitCode, report.ExitCode));
    }
}
