using System.Collections.Immutable;
using System.CommandLine;
using ContentKit.Cli.Libraries;
using ContentKit.Cli.Printing;
using ContentKit.Cli.Reviews;
using ContentKit.Cli.Usage;
using ContentKit.Diagnostics;

namespace ContentKit.Cli.Commands;

/// <summary>Writes the word of a clinician into leaflets.</summary>
internal sealed class ReviewSignCommand(Surroundings here)
{
    private readonly Argument<string[]> _ids = new("ID") { HelpName = "ID", Description = "The leaflets that were reviewed.", Arity = ArgumentArity.OneOrMore };

    private readonly Option<string?> _language = new("--language") { Description = "The language that was reviewed. Without it, that of the library.", HelpName = "L" };

    private readonly SignOffOptions _signOff = new();

    private readonly LibraryDayOptions _library = new();

    public static Command Create(Surroundings here)
    {
        var sign = new ReviewSignCommand(here);
        var command = new ExampleCommand("sign", "Writes into leaflets who checked them and when, with the fingerprint of what was checked.",
            "contentkit review sign knee-care --by \"Dana Whitfield\" --credentials RN",
            "contentkit review sign knee-care --language es --by \"Mateo Salas\" --credentials MD --due 2027-03-01")
        {
            sign._ids, sign._language,
        };
        sign._signOff.AddTo(command);
        sign._library.AddTo(command);
        command.SetAction(sign.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var (output, error) = (parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error);
        if (_library.Read(parse, here) is not { } options)
            return ExitCode.Usage;
        var (signOff, problem) = _signOff.Read(parse, options.Today);
        var signing = new SigningSession(options with { Drafts = true }, here.Stop);
        var documents = problem is null ? signing.Find(parse.GetValue(_ids) ?? [], parse.GetValue(_language), out problem) : [];
        if (problem is not null)
        {
            error.WriteLine($"error: {TerminalText.Escape(problem)}");
            return ExitCode.Usage;
        }
        if (signing.ProblemsBefore is { IsEmpty: false } before)
            return Refuse(before, parse);
        var pages = documents.Select(document => signing.Sign(document, signOff)).ToImmutableArray();
        if (signing.ProblemsAfter(pages) is { IsEmpty: false } after)
            return Refuse(after, parse);
        if (signing.Write(pages) is { } failure)
        {
            error.WriteLine($"error: {TerminalText.Escape(failure)} Nothing was signed.");
            return ExitCode.Machine;
        }
        foreach (var line in pages.SelectMany(page => SignedText.Of(page, signOff, signing.DueOf(page))))
            output.WriteLine(TerminalText.EscapeStart(line));
        return ExitCode.Fine;
    }

    private int Refuse(ImmutableArray<Diagnostic> problems, ParseResult parse)
    {
        var output = parse.InvocationConfiguration.Output;
        DiagnosticText.Write(problems, new Palette(here.ShowsColors), output);
        output.Flush(); // so that a terminal shows the reason last
        parse.InvocationConfiguration.Error.WriteLine($"Nothing was signed: {Tally.Of(problems)}.");
        return ExitCode.Of(problems);
    }
}
