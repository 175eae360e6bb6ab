using System.Collections.Immutable;
using System.CommandLine;

namespace ContentKit.Cli.Usage;

/// <summary>A command whose help begins with examples.</summary>
internal sealed class ExampleCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public ImmutableArray<string> Examples { get; } = [.. examples];
}
