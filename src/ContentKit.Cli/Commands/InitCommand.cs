using System.CommandLine;
using ContentKit.Cli.Printing;
using ContentKit.Cli.Scaffolding;
using ContentKit.Cli.Usage;

namespace ContentKit.Cli.Commands;

/// <summary>Starts a library.</summary>
internal static class InitCommand
{
    private const int MostShown = 10;

    public static Command Create(Surroundings here)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the new library. Without it, the folder where you are.", DefaultValueFactory = _ => "." };
        var command = new ExampleCommand("init", "Starts a library that can be published at once: settings, one leaflet, schemas, theme and a workflow for a build server.",
            "contentkit init            in the folder where you are",
            "contentkit init leaflets   in the folder 'leaflets'")
        {
            folder,
        };
        command.SetAction(parse => Run(parse.GetRequiredValue(folder), here, parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string typed, Surroundings here, TextWriter output, TextWriter error)
    {
        if (Clock.Today(here, error) is not { } today)
            return ExitCode.Usage;
        var folder = here.PathOf(typed);
        var files = NewLibrary.Files(today);
        var inTheWay = NewLibrary.InTheWay(folder, files.Keys);
        if (File.Exists(folder) || !inTheWay.IsEmpty)
        {
            error.WriteLine($"error: 'init' overwrites nothing, and these are in the way in '{TerminalText.Escape(typed)}':");
            foreach (var path in inTheWay.IsEmpty ? [typed] : inTheWay.Take(MostShown))
                error.WriteLine($"  {TerminalText.Escape(path)}");
            if (inTheWay.Length > MostShown)
                error.WriteLine($"  and {inTheWay.Length - MostShown} more");
            return ExitCode.Usage;
        }
        NewLibrary.Write(folder, files);
        foreach (var top in files.Keys.Select(Top).Distinct())
            output.WriteLine(top);
        output.Flush(); // so that a terminal shows the advice last
        error.WriteLine($"A new library with {Tally.Count(files.Count, "file")} is ready.");
        error.WriteLine(folder == here.WorkingFolder ? "Next: contentkit build" : $"Next: contentkit build --root {TerminalText.Escape(typed)}");
        return ExitCode.Fine;
    }

    /// <summary>The file, or the folder at the top that holds it.</summary>
    private static string Top(string path) =>
        path.IndexOf('/', StringComparison.Ordinal) is var slash && slash < 0 ? path : path[..(slash + 1)];
}
