using System.Collections.Immutable;
using System.CommandLine;
using ContentKit.Cli.Libraries;
using ContentKit.Cli.Printing;
using ContentKit.Cli.Usage;
using ContentKit.Diagnostics;
using ContentKit.Rules;
using ContentKit.Text;

namespace ContentKit.Cli.Commands;

/// <summary>Shows why a kind of problem matters and what to do.</summary>
internal static class ExplainCommand
{
    public static Command Create(Surroundings here)
    {
        var kind = new Argument<string?>("ID")
        {
            HelpName = "ID",
            Description = "The id or the name of a kind of problem, as diagnostics print them.",
            Arity = ArgumentArity.ZeroOrOne,
            CompletionSources = { _ => Kinds(here).Select(descriptor => new System.CommandLine.Completions.CompletionItem(descriptor.Id)) },
        };
        var list = new Option<bool>("--list") { Description = "List all kinds of problems." };
        var command = new ExampleCommand("explain", "Shows why a kind of problem matters and what to do about it.",
            "contentkit explain YML001                 by id",
            "contentkit explain unclosed-front-matter  by name",
            "contentkit explain --list                 all kinds of problems")
        {
            kind, list,
        };
        command.SetAction(parse => Run(parse.GetValue(kind), parse.GetValue(list), Kinds(here), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    /// <summary>Those of the tool, and the word lists of the library that the command is run in.</summary>
    private static ImmutableArray<Descriptor> Kinds(Surroundings here)
    {
        if (LibraryRoot.Find(null, here) is not { } root || Folder.Read(root, Environment.ProcessorCount).WordLists is not { Length: > 0 } files)
            return Catalog.All;
        var own = RuleLibrary.Load(files, [], new DiagnosticBag()).Select(rule => rule.Descriptor).Where(rule => Catalog.Find(rule.Id) is null);
        return [.. Catalog.All.Concat(own).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];
    }

    private static int Run(string? kind, bool isList, ImmutableArray<Descriptor> kinds, TextWriter output, TextWriter error)
    {
        var found = kinds.FirstOrDefault(descriptor => descriptor.Id.Equals(kind, StringComparison.OrdinalIgnoreCase) || descriptor.Name.Equals(kind, StringComparison.OrdinalIgnoreCase));
        if (isList)
            DescriptorText.WriteList(kinds, output);
        else if (kind is null)
            error.WriteLine("error: Name the kind of problem to explain, for example 'contentkit explain YML001', or list all with --list.");
        else if (found is not null)
            DescriptorText.Write(found, output);
        else
            error.WriteLine(Unknown(kind, kinds));
        return isList || found is not null ? ExitCode.Fine : ExitCode.Usage;
    }

    private static string Unknown(string kind, ImmutableArray<Descriptor> kinds)
    {
        var near = NearestName.Find(kind, kinds.SelectMany(descriptor => new[] { descriptor.Id, descriptor.Name }));
        return $"error: There is no kind of problem called '{TerminalText.Escape(kind)}'. {(near is null ? "List all with 'contentkit explain --list'." : $"Did you mean '{near}'?")}";
    }
}
