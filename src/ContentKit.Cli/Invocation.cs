using System.CommandLine;
using ContentKit.Cli.Printing;
using ContentKit.Cli.Usage;
using ContentKit.Publishing;

namespace ContentKit.Cli;

/// <summary>Runs one command line from its words to the exit code. The only code that catches what nobody expected.</summary>
internal static class Invocation
{
    public static int Run(RootCommand root, IReadOnlyList<string> words, Surroundings here, TextWriter output, TextWriter error)
    {
        var parse = root.Parse(words);
        try
        {
            var code = Run(parse, output, error);
            output.Flush();
            return code;
        }
        catch (OperationCanceledException) when (here.Stop.IsCancellationRequested)
        {
            error.WriteLine("Interrupted. Nothing was published.");
            return ExitCode.Interrupted;
        }
        catch (Exception problem)
        {
            Tell(problem, here.IsVerbose || parse.GetValue<bool>(Usage.Root.Verbose), error);
            return ExitCode.Machine;
        }
    }

    private static int Run(ParseResult parse, TextWriter output, TextWriter error)
    {
        var problems = UsageProblems.Of(parse);
        if (problems.IsEmpty)
            return parse.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        foreach (var problem in problems)
            error.WriteLine($"error: {TerminalText.Escape(problem)}");
        error.WriteLine($"Run '{CommandPath.Of(parse.CommandResult)} --help' to see what there is.");
        return ExitCode.Usage;
    }

    private static void Tell(Exception problem, bool isVerbose, TextWriter error)
    {
        var cause = problem is AggregateException { InnerExceptions: [var first, ..] } ? first : problem;
        if (MachineProblem.Is(cause))
            error.WriteLine($"error: {TerminalText.Escape(MachineProblem.Explain(cause).Message)}");
        else
            error.WriteLine($"error: ContentKit {ToolName.Version} failed: {TerminalText.Escape(cause.Message)} This is a fault in ContentKit; please report it with the output of the same command and --verbose.");
        if (isVerbose)
            error.WriteLine(problem);
    }
}
