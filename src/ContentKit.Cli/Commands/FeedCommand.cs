using System.CommandLine;
using System.Text.Json;
using ContentKit.Cli.Printing;
using ContentKit.Cli.Usage;
using ContentKit.Feeds;
using ContentKit.Feeds.Compatibility;

namespace ContentKit.Cli.Commands;

/// <summary>What a publisher does about the feed for partners.</summary>
internal sealed class FeedCommand(Surroundings here)
{
    private readonly Option<string> _against = new("--against") { Description = "A folder with a publish whose feed partners read.", HelpName = "DIR", Required = true };

    private readonly Option<string?> _with = new("--with") { Description = "A folder with another publish. Without it, the contract of this version of ContentKit.", HelpName = "DIR" };

    public static Command Create(Surroundings here)
    {
        var feed = new FeedCommand(here);
        var compat = new ExampleCommand("compat", "Tells whether partners that read an earlier publish can read this version's feed; ends with 1 when they could fail.",
            "contentkit feed compat --against output   before a new version of ContentKit goes into use")
        {
            feed._against, feed._with,
        };
        compat.SetAction(feed.Compare);
        return new ExampleCommand("feed", "The feed for partners.", "contentkit feed compat --against output   can partners of the last publish read this version's feed?") { compat };
    }

    private int Compare(ParseResult parse)
    {
        var (output, error) = (parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error);
        if (Read(parse.GetValue(_against), error) is not { } old || (parse.GetValue(_with) is { } with ? Read(with, error) : BuiltInContract()) is not { } current)
            return ExitCode.Usage;
        var changes = ContractComparer.Compare(old.Schemas, current.Schemas);
        foreach (var change in changes)
            output.WriteLine(TerminalText.Escape($"{(change.IsBreaking ? "breaking" : "fine")}: {change.Schema}{(change.Path.Length == 0 ? "" : $": '{change.Path}'")}: {change.Message}"));
        var breaking = changes.Count(change => change.IsBreaking);
        if (breaking > 0 && Major(current.Version) <= Major(old.Version))
        {
            error.WriteLine($"{Tally.Count(breaking, "change")} would break partners of version {old.Version}. A contract that breaks them needs a new major version and a folder of its own.");
            return ExitCode.Content;
        }
        error.WriteLine(breaking > 0 ? $"Version {current.Version} is a new major version of {old.Version}: publish both until all partners have moved." : $"Partners of version {old.Version} can read version {current.Version}.");
        return ExitCode.Fine;
    }

    private (string Version, Dictionary<string, JsonElement> Schemas)? Read(string? typed, TextWriter error)
    {
        var folder = Path.Combine(here.PathOf(typed ?? ""), Feed.LibraryFolder);
        try
        {
            using var index = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "index.json")));
            return (index.RootElement.GetProperty("schemaVersion").GetString() ?? "", Directory.EnumerateFiles(Path.Combine(folder, "schemas"), "*.json").ToDictionary(file => Path.GetFileName(file), file => Parse(File.ReadAllText(file)), StringComparer.Ordinal));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            error.WriteLine($"error: there is no feed that can be read in '{typed}': {problem.Message}");
            return null;
        }
    }

    private static (string Version, Dictionary<string, JsonElement> Schemas)? BuiltInContract() =>
        (Exporting.Partners.PartnerItem.SchemaVersion, BuiltIn.FeedSchemas.ToDictionary(file => Path.GetFileName(file.Path), file => Parse(file.Text), StringComparer.Ordinal));

    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private static int Major(string version) => int.TryParse(version.Split('.')[0], out var major) ? major : 0;
}
