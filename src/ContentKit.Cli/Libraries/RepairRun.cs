using System.CommandLine;
using ContentKit.Cli.Printing;

namespace ContentKit.Cli.Libraries;

/// <summary>Puts problems right in the authors' files before the rest is reported.</summary>
internal sealed class RepairRun
{
    private readonly Option<bool> _fix = new("--fix") { Description = "Put right what can be put right without changing any meaning. Nothing else in the files is touched." };

    private readonly Option<bool> _suggested = new("--suggested") { Description = "With --fix: also make changes that a person should look at afterwards." };

    public void AddTo(Command command)
    {
        command.Add(_fix);
        command.Add(_suggested);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_suggested) && !result.GetValue(_fix))
                result.AddError("--suggested goes together with --fix.");
        });
    }

    public bool Writes(ParseResult parse) => parse.GetValue(_fix);

    /// <summary>The library with the changes that were written.</summary>
    public LibraryFiles Make(ParseResult parse, WorkspaceOptions options, PathFilter filter, bool isQuiet, CancellationToken stop)
    {
        var files = Folder.Read(options.Root, options.Jobs);
        var error = parse.InvocationConfiguration.Error;
        var result = new Fixer(options, parse.GetValue(_suggested)).Fix(files, filter.Shows, stop);
        using var pages = new PageFiles(options.Root);
        foreach (var change in result.Changed)
            if (pages.Replace(change.File, change.Text) is { } problem)
                throw new IOException($"{problem} Nothing was put right.");
        pages.Keep();
        foreach (var path in result.Refused)
            error.WriteLine($"Not changed, because the changes would bring other errors (a signed leaflet must be signed again): {TerminalText.EscapeStart(path)}");
        if (!isQuiet)
            error.WriteLine($"Put right {Tally.Count(result.Changed.Sum(change => change.Problems), "problem")} in {Tally.Count(result.Changed.Length, "file")}.");
        return result.Files;
    }
}
