using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Invocation;

namespace ContentKit.Cli.Usage;

/// <summary>Help that begins with examples, because people copy before they read.</summary>
internal sealed class ExamplesFirst(SynchronousCommandLineAction help, ImmutableArray<string> rootExamples) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in parseResult.CommandResult.Command is ExampleCommand command ? command.Examples : rootExamples)
            output.WriteLine($"  {example}");
        output.WriteLine();
        return help.Invoke(parseResult);
    }
}
