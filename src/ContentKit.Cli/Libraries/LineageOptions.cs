using System.CommandLine;
using System.Globalization;

namespace ContentKit.Cli.Libraries;

/// <summary>The options that say which publish a build goes on from.</summary>
internal sealed class LineageOptions
{
    private readonly Option<string?> _previous = new("--previous")
    {
        Description = "A folder with the last publish, when it is not in the output folder: partners hear of what changed since then.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _newFeed = new("--new-feed")
    {
        Description = "Begin the feed for partners anew, because its past is lost. Every partner has to fetch everything again.",
    };

    public void AddTo(Command command)
    {
        command.Add(_previous);
        command.Add(_newFeed);
    }

    public WorkspaceOptions AddTo(WorkspaceOptions options, ParseResult parse, Surroundings here) => options with
    {
        FeedEpoch = parse.GetValue(_newFeed) ? options.Today.ToString("'#'yyyy-MM-dd", CultureInfo.InvariantCulture) : "",
        Previous = parse.GetValue(_previous) is { } typed ? here.PathOf(typed) : null,
    };
}
