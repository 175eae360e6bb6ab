using System.CommandLine;

namespace ContentKit.Cli.Libraries;

/// <summary>The options that say which library is seen, and how. Each command has its own.</summary>
internal sealed class LibraryOptions
{
    private readonly Option<string?> _root = LibraryRoot.CreateOption();

    private readonly Option<DateOnly?> _asOf = DayOption.Create("--as-of",
        "The day from whose sight review dates are judged, as YYYY-MM-DD. Without it, the day of SOURCE_DATE_EPOCH or today.");

    private readonly Option<bool> _drafts = new("--drafts") { Description = "See the library as if its drafts were published." };

    private readonly Option<string?> _theme = new("--theme") { Description = "A folder under themes/, instead of the one in contentkit.yml.", HelpName = "NAME" };

    private readonly Option<string?> _profile = new("--profile") { Description = "A house style, instead of the one in contentkit.yml.", HelpName = "NAME" };

    private readonly Option<bool> _noBaseline = new("--no-baseline") { Description = "Report also what contentkit-baseline.json lets pass." };

    private readonly Option<int?> _jobs = new("--jobs")
    {
        Description = "How many threads may work. Without it, one for each processor.",
        HelpName = "N",
        Validators =
        {
            result =>
            {
                if (!int.TryParse(result.Tokens.FirstOrDefault()?.Value, out var jobs) || jobs < 1)
                    result.AddError("--jobs needs a number from 1 on.");
            },
        },
    };

    public void AddTo(Command command)
    {
        command.Add(_root);
        command.Add(_asOf);
        command.Add(_drafts);
        command.Add(_theme);
        command.Add(_profile);
        command.Add(_noBaseline);
        command.Add(_jobs);
    }

    /// <summary>Null after telling what is wrong.</summary>
    public WorkspaceOptions? Read(ParseResult parse, Surroundings here)
    {
        var error = parse.InvocationConfiguration.Error;
        if (LibraryRoot.FindOrTell(parse.GetValue(_root), here, error) is not { } root)
            return null;
        if ((parse.GetValue(_asOf) ?? Clock.Today(here, error)) is not { } today)
            return null;
        return new WorkspaceOptions(root, today)
        {
            Drafts = parse.GetValue(_drafts),
            Theme = parse.GetValue(_theme),
            Profile = parse.GetValue(_profile),
            Baseline = !parse.GetValue(_noBaseline),
            Jobs = parse.GetValue(_jobs) ?? Environment.ProcessorCount,
        };
    }
}
