using System.Reflection;

namespace ContentKit.Cli;

internal static class ToolName
{
    public const string Command = "contentkit";

    public static string Version =>
        typeof(ToolName).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}
