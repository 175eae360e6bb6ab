using System.CommandLine;
using ContentKit.Cli.Libraries;
using ContentKit.Cli.Printing;
using ContentKit.Cli.Reviews;
using ContentKit.Cli.Usage;
using ContentKit.Diagnostics;
using ContentKit.Sites.Reviews;

namespace ContentKit.Cli.Commands;

/// <summary>Lists which leaflets need a review or a sign-off.</summary>
internal sealed class ReviewCommand(Surroundings here)
{
    private const string Never = "never", Overdue = "overdue", Due = "due", Unsigned = "unsigned";

    private readonly Argument<string[]> _paths = new("PATHS") { Description = "Files or folders to list. Without them, the whole library.", Arity = ArgumentArity.ZeroOrMore };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How the list is printed.",
        HelpName = string.Join('|', ReviewFormats.Names),
        DefaultValueFactory = _ => ReviewFormats.Names[0],
    }.AcceptOnlyFromAmong([.. ReviewFormats.Names]);

    private readonly Option<int> _within = new("--within")
    {
        Description = "List what is due within so many days.",
        HelpName = "DAYS",
        DefaultValueFactory = _ => 90,
        Validators =
        {
            result =>
            {
                if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var days) || days < 0))
                    result.AddError("--within needs a number of days.");
            },
        },
    };

    private readonly Option<string?> _owner = new("--owner") { Description = "List only the leaflets of one owner.", HelpName = "NAME" };

    private readonly Option<string> _failOn = new Option<string>("--fail-on")
    {
        Description = "What ends the command with 1: leaflets that are overdue, overdue or due, or not signed off.",
        HelpName = $"{Overdue}|{Due}|{Unsigned}|{Never}",
        DefaultValueFactory = _ => Never,
    }.AcceptOnlyFromAmong(Overdue, Due, Unsigned, Never);

    private readonly LibraryDayOptions _library = new();

    public static Command Create(Surroundings here)
    {
        var review = new ReviewCommand(here);
        var command = new ExampleCommand("review", "Lists which leaflets need a review or a sign-off, by owner.",
            "contentkit review                                   what is overdue, due in 90 days or not signed off",
            "contentkit review --within 30 --owner \"Knee team\"   what one team has to do this month",
            "contentkit review --format ics                      a calendar of due days",
            "contentkit review sign knee-care --by \"Dana Whitfield\" --credentials RN")
        {
            review._paths, review._format, review._within, review._owner, review._failOn,
        };
        review._library.AddTo(command);
        command.Add(ReviewSignCommand.Create(here));
        command.SetAction(review.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var (output, error) = (parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error);
        if (_library.Read(parse, here) is not { } options || PathFilter.Create(options.Root, parse.GetValue(_paths) ?? [], here, error) is not { } filter)
            return ExitCode.Usage;
        var library = new Workspace(options).Load(here.Stop);
        var broken = library.Diagnostics.Where(problem => problem.Descriptor.Severity == Severity.Error && !problem.Location.File.Path.StartsWith("content/", StringComparison.Ordinal)).ToList();
        if (ExitCode.Of(broken) is not ExitCode.Fine and var code)
        {
            DiagnosticText.Write(broken, new Palette(here.ShowsColors), output);
            return code;
        }
        var report = Report(library, filter, parse);
        output.Write(ReviewFormats.Print(parse.GetValue(_format) ?? ReviewFormats.Names[0], report));
        output.Flush(); // so that a terminal shows the count last
        foreach (var line in ReviewSummary.Of(report))
            error.WriteLine(TerminalText.EscapeStart(line));
        return Fails(parse.GetValue(_failOn), report) ? ExitCode.Content : ExitCode.Fine;
    }

    private ReviewReport Report(LibraryResult library, PathFilter filter, ParseResult parse)
    {
        var owner = parse.GetValue(_owner);
        var entries = ReviewList.Of(library.Site, parse.GetValue(_within))
            .Where(entry => filter.Covers(entry.Document.Source.Path) && (owner is null || owner.Equals(entry.Owner, StringComparison.OrdinalIgnoreCase)));
        var known = library.Site.Documents.Select(document => document.Source.Path).Concat(library.Site.Drafts).ToHashSet(StringComparer.Ordinal);
        var broken = library.Diagnostics.Where(problem => problem.Descriptor.Severity == Severity.Error).Select(problem => problem.Location.File.Path).Distinct()
            .Where(path => path.StartsWith("content/", StringComparison.Ordinal) && !known.Contains(path) && filter.Covers(path));
        return new ReviewReport(library.Site, parse.GetValue(_within), [.. entries], [.. broken.Order(StringComparer.Ordinal)]);
    }

    /// <summary>A leaflet that nobody can judge is never fine.</summary>
    private static bool Fails(string? failOn, ReviewReport report) => failOn switch
    {
        Overdue => report.Count(IsOverdue) > 0 || !report.NotJudged.IsEmpty,
        Due => report.Count(entry => entry.Group != ReviewGroup.NotSigned) > 0 || !report.NotJudged.IsEmpty,
        Unsigned => report.Count(entry => entry.Signature != SignatureState.Signed) > 0 || !report.NotJudged.IsEmpty,
        _ => false,
    };

    private static bool IsOverdue(ReviewEntry entry) => entry.Group is ReviewGroup.Overdue or ReviewGroup.NeverReviewed;
}
