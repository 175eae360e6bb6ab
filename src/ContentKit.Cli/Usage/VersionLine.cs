using System.CommandLine;
using System.CommandLine.Invocation;

namespace ContentKit.Cli.Usage;

internal sealed class VersionLine : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(ToolName.Version);
        return ExitCode.Fine;
    }
}
