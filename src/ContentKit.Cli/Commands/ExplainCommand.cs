using System.CommandLine;
using ContentKit.Cli.Printing;
using ContentKit.Cli.Usage;
using ContentKit.Text;

namespace ContentKit.Cli.Commands;

/// <summary>Shows why a kind of problem matters and what to do.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var kind = new Argument<string?>("ID")
        {
            HelpName = "ID",
            Description = "The id or the name of a kind of problem, as diagnostics print them.",
            Arity = ArgumentArity.ZeroOrOne,
            CompletionSources = { _ => Catalog.All.Select(descriptor => new System.CommandLine.Completions.CompletionItem(descriptor.Id)) },
        };
        var list = new Option<bool>("--list") { Description = "List all kinds of problems." };
        var command = new ExampleCommand("explain", "Shows why a kind of problem matters and what to do about it.",
            "contentkit explain YML001                 by id",
            "contentkit explain unclosed-front-matter  by name",
            "contentkit explain --list                 all kinds of problems")
        {
            kind, list,
        };
        command.SetAction(parse => Run(parse.GetValue(kind), parse.GetValue(list), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string? kind, bool isList, TextWriter output, TextWriter error)
    {
        if (isList)
            DescriptorText.WriteList(Catalog.All, output);
        else if (kind is null)
            error.WriteLine("error: Name the kind of problem to explain, for example 'contentkit explain YML001', or list all with --list.");
        else if (Catalog.Find(kind) is { } found)
            DescriptorText.Write(found, output);
        else
            error.WriteLine(Unknown(kind));
        return isList || kind is not null && Catalog.Find(kind) is not null ? ExitCode.Fine : ExitCode.Usage;
    }

    private static string Unknown(string kind)
    {
        var near = NearestName.Find(kind, Catalog.All.SelectMany(descriptor => new[] { descriptor.Id, descriptor.Name }));
        return $"error: There is no kind of problem called '{TerminalText.Escape(kind)}'. {(near is null ? "List all with 'contentkit explain --list'." : $"Did you mean '{near}'?")}";
    }
}
