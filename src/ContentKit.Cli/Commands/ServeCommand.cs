using System.CommandLine;
using ContentKit.Cli.Libraries;
using ContentKit.Cli.Serving;
using ContentKit.Cli.Usage;

namespace ContentKit.Cli.Commands;

/// <summary>Shows the library in a browser while it is written.</summary>
internal sealed class ServeCommand(Surroundings here)
{
    private readonly LibraryOptions _library = new();

    private readonly Option<int?> _port = new("--port")
    {
        Description = $"Where to listen on this machine. Without it, {Preview.UsualPort} or the next port that is free.",
        HelpName = "N",
        Validators =
        {
            result =>
            {
                if (!int.TryParse(result.Tokens.FirstOrDefault()?.Value, out var port) || port is < 0 or > 65535)
                    result.AddError("--port needs a number from 1 to 65535, or 0 for any that is free.");
            },
        },
    };

    private readonly Option<bool> _poll = new("--poll") { Description = "Look twice a second instead of waiting for the disk to tell; for network drives and containers." };

    public static Command Create(Surroundings here)
    {
        var serve = new ServeCommand(here);
        var command = new ExampleCommand("serve", "Shows the library in a browser on this machine, drafts included. Each change shows at once. Nothing is written.",
            "contentkit serve                 then open http://127.0.0.1:4173/_preview/",
            "contentkit serve --port 8080     listen on another port",
            "contentkit serve --poll          for network drives and containers")
        {
            serve._port, serve._poll,
        };
        serve._library.AddTo(command);
        command.SetAction(serve.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var error = parse.InvocationConfiguration.Error;
        if (_library.Read(parse, here) is not { } options)
            return ExitCode.Usage;
        var preview = new Preview(() => Today(options, parse), parse.InvocationConfiguration.Output);
        if (preview.Run(parse.GetValue(_port), parse.GetValue(_poll), null, here.Stop).GetAwaiter().GetResult())
            return ExitCode.Fine;
        error.WriteLine("error: Another program listens on this port. Choose another one with --port.");
        return ExitCode.Usage;
    }

    /// <summary>Drafts and readability show, and the day moves on while the preview runs.</summary>
    private WorkspaceOptions Today(WorkspaceOptions options, ParseResult parse) => options with
    {
        Drafts = true,
        Readability = true,
        Today = _library.Read(parse, here)?.Today ?? options.Today,
    };
}
