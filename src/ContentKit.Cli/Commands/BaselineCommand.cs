using System.Collections.Immutable;
using System.CommandLine;
using ContentKit.Cli.Libraries;
using ContentKit.Cli.Printing;
using ContentKit.Cli.Usage;
using ContentKit.Diagnostics;
using ContentKit.Rules.Acceptance;
using ContentKit.Text;

namespace ContentKit.Cli.Commands;

/// <summary>Keeps the list of old findings, so that a library can take up rules and fail only on new ones.</summary>
internal sealed class BaselineCommand(Surroundings here)
{
    private readonly LibraryOptions _library = new();

    public static Command Create(Surroundings here)
    {
        var command = new ExampleCommand("baseline", $"Keeps the findings that the library has today in {Baseline.FileName}: 'check' and 'build' then report new ones only.",
            "contentkit baseline update    let pass what is found today",
            "contentkit baseline prune     forget what is not found any more");
        command.Add(new BaselineCommand(here).Sub("update", "Writes all that the rules find today. Errors of urgency and medicine safety are never let pass.", (_, now) => now));
        command.Add(new BaselineCommand(here).Sub("prune", "Takes out what is not found any more, and adds nothing.", Common));
        return command;
    }

    private ExampleCommand Sub(string name, string description, Func<Baseline, Baseline, Baseline> choose)
    {
        var command = new ExampleCommand(name, description, $"contentkit baseline {name}");
        _library.AddTo(command);
        command.SetAction(parse => Run(parse, choose));
        return command;
    }

    private int Run(ParseResult parse, Func<Baseline, Baseline, Baseline> choose)
    {
        var (output, error) = (parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error);
        if (_library.Read(parse, here) is not { } options)
            return ExitCode.Usage;
        var files = Folder.Read(options.Root, options.Jobs);
        var bag = new DiagnosticBag();
        var before = BaselineFile.Read(files.Baseline, bag);
        var library = new Workspace(options with { Baseline = false }).Load(files, here.Stop);
        var broken = bag.ToImmutable().Concat(library.Diagnostics.Where(problem => problem.Descriptor.Severity == Severity.Error && !problem.Location.File.Path.StartsWith("content/", StringComparison.Ordinal))).ToImmutableArray();
        if (!broken.IsEmpty)
        {
            DiagnosticText.Write(broken, new Palette(here.ShowsColors), output);
            return ExitCode.Of(broken);
        }
        var found = library.Diagnostics.Where(problem => library.Rules.Contains(problem.Descriptor.Id)).ToImmutableArray();
        var after = choose(before, Baseline.Of(found));
        var text = BaselineFile.Write(after);
        Write(options.Root, files.Baseline, text);
        output.WriteLine($"The baseline holds {Tally.Count(after.Entries.Sum(entry => entry.Count), "finding")}; it held {before.Entries.Sum(entry => entry.Count)}.");
        var never = found.Count(problem => !Baseline.MayHold(problem));
        if (never > 0)
            output.WriteLine($"{Tally.Count(never, "error")} of urgency or medicine safety cannot be let pass; 'contentkit check' shows them.");
        return ExitCode.Fine;
    }

    private static void Write(string root, SourceFile? old, string text)
    {
        using var files = new PageFiles(root);
        if (old is null)
            File.WriteAllText(Path.Combine(root, Baseline.FileName), text);
        else if (files.Replace(old, text) is { } problem)
            throw new IOException(problem);
        files.Keep();
    }

    /// <summary>What stands in both, with the smaller count.</summary>
    private static Baseline Common(Baseline before, Baseline now)
    {
        var counts = now.Entries.ToDictionary(entry => entry with { Count = 0 }, entry => entry.Count);
        return new Baseline([.. before.Entries.Select(entry => entry with { Count = Math.Min(entry.Count, counts.GetValueOrDefault(entry with { Count = 0 })) }).Where(entry => entry.Count > 0)]);
    }
}
