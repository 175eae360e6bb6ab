namespace ContentKit.Cli;

/// <summary>What the tool sees of the place where it was started. The only code that asks the process for it.</summary>
internal sealed record Surroundings(string WorkingFolder, Func<string, string?> Variable, TimeProvider Time, CancellationToken Stop)
{
    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>True when results go to a person who can see colours.</summary>
    public bool ShowsColors => OutputIsTerminal && IsLively && !IsSet("NO_COLOR");

    /// <summary>True when a person watches messages.</summary>
    public bool ShowsProgress => ErrorIsTerminal && IsLively;

    /// <summary>True when the reader wants to see the inside of a failure.</summary>
    public bool IsVerbose => IsSet("CONTENTKIT_VERBOSE");

    private bool IsLively => !IsSet("CI") && Variable("TERM") != "dumb";

    public static Surroundings OfProcess(CancellationToken stop) =>
        new(Environment.CurrentDirectory, Environment.GetEnvironmentVariable, TimeProvider.System, stop)
        {
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
        };

    /// <summary>The absolute path of what the user typed.</summary>
    public string PathOf(string typed) => Path.GetFullPath(typed, WorkingFolder);

    private bool IsSet(string name) => !string.IsNullOrEmpty(Variable(name));
}
