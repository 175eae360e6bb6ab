using System.CommandLine;

namespace ContentKit.Cli.Libraries;

/// <summary>Which library, seen on which day, for commands that render nothing.</summary>
internal sealed class LibraryDayOptions
{
    private readonly Option<string?> _root = LibraryRoot.CreateOption();

    private readonly Option<DateOnly?> _asOf = DayOption.Create("--as-of",
        "The day from whose sight review dates are judged, as YYYY-MM-DD. Without it, the day of SOURCE_DATE_EPOCH or today.");

    public void AddTo(Command command)
    {
        command.Add(_root);
        command.Add(_asOf);
    }

    /// <summary>Null after telling what is wrong.</summary>
    public WorkspaceOptions? Read(ParseResult parse, Surroundings here)
    {
        var error = parse.InvocationConfiguration.Error;
        return LibraryRoot.FindOrTell(parse.GetValue(_root), here, error) is { } root && (parse.GetValue(_asOf) ?? Clock.Today(here, error)) is { } today
            ? new WorkspaceOptions(root, today) : null;
    }
}
