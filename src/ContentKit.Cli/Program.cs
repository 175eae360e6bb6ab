using System.CommandLine;
using System.Runtime.InteropServices;
using System.Text;
using ContentKit.Cli.Commands;

namespace ContentKit.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        HugePages.Ask();
        Headroom.Take();
        AppContext.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(5)); // before any regular expression is made; long enough for a busy machine
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = !stop.IsCancellationRequested; // the second Ctrl-C ends the process at once
            stop.Cancel();
        });
        var here = Surroundings.OfProcess(stop.Token);
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
            Console.OutputEncoding = new UTF8Encoding(false);
        Console.Error.NewLine = "\n";
        return Invocation.Run(Root(here), args, here, output, Console.Error);
    }

    public static RootCommand Root(Surroundings here) => Usage.Root.Of(
        [
            CheckCommand.Create(here),
            BuildCommand.Create(here),
            BaselineCommand.Create(here),
            DiffCommand.Create(here),
            VerifyCommand.Create(here),
            InitCommand.Create(here),
            NewCommand.Create(here),
            ServeCommand.Create(here),
            ReviewCommand.Create(here),
            ExplainCommand.Create(here),
            SchemaCommand.Create(here),
            ReadabilityCommand.Create(here),
            FeedCommand.Create(here),
            CompletionsCommand.Create(),
        ],
        "contentkit init leaflets             start a library in the folder 'leaflets'",
        "contentkit new aftercare knee-care   start a leaflet",
        "contentkit serve                     see the leaflets in a browser while you write",
        "contentkit check                     find what is missing or wrong",
        "contentkit build                     publish the leaflets to output/");
}
