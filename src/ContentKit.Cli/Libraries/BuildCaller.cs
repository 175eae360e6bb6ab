using System.CommandLine;

namespace ContentKit.Cli.Libraries;

/// <summary>What a build's answer rests on besides the library and its options: every word of the command, the place it was typed in, and the code that prints.</summary>
internal static class BuildCaller
{
    public static string Of(ParseResult parse, Surroundings here) => string.Join('\0',
        [typeof(BuildCaller).Module.ModuleVersionId.ToString(), Environment.Version.ToString(), here.WorkingFolder, here.ShowsColors ? "colours" : "", .. parse.Tokens.Select(token => token.Value)]);
}
