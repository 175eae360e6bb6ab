using System.CommandLine.Parsing;

namespace ContentKit.Cli.Usage;

internal static class CommandPath
{
    /// <summary>"contentkit check".</summary>
    public static string Of(CommandResult command) => command.Parent is CommandResult parent
        ? $"{Of(parent)} {command.Command.Name}"
        : ToolName.Command;
}
