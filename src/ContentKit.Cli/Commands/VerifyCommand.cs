using System.CommandLine;
using ContentKit.Cli.Libraries;
using ContentKit.Cli.Printing;
using ContentKit.Cli.Progress;
using ContentKit.Cli.Usage;
using ContentKit.Cli.Verifying;
using ContentKit.Verifying;

namespace ContentKit.Cli.Commands;

/// <summary>Says whether a publish, or a partner's copy of it, is genuine, complete and current.</summary>
internal sealed class VerifyCommand(Surroundings here)
{
    private const string Text = "text", Json = "json";

    /// <summary>A server far away answers many questions in the time of one.</summary>
    private const int WebJobs = 8;

    private readonly Argument<string?> _place = new("PLACE")
    {
        Description = "A folder that 'build' published, or its address on the web. Without it, the output folder of the library here.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _key = new("--key")
    {
        Description = "The key that you trust: a public key in PEM, or a key set (jwks.json); a file or an https address. Take it from the publisher once and keep it.",
        HelpName = "FILE-or-URL",
    };

    private readonly Option<string?> _copies = new("--copies")
    {
        Description = "Your own copies of the items, to hold against the publish: a folder of JSON files in any layout, or an NDJSON file.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _export = new("--export") { Description = "The named export that your copies come from.", HelpName = "NAME" };

    private readonly Option<string?> _against = new("--against") { Description = "An earlier publish that you kept; this one must continue it.", HelpName = "DIR-or-URL" };

    private readonly Option<int?> _minimum = new("--minimum-generation") { Description = "The newest generation that you have seen; an older one is refused.", HelpName = "N" };

    private readonly Option<DateOnly?> _asOf = DayOption.Create("--as-of", "The day on which the publish must be valid, as YYYY-MM-DD. Without it, the day of SOURCE_DATE_EPOCH or today.");

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How findings are printed.",
        HelpName = $"{Text}|{Json}",
        DefaultValueFactory = _ => Text,
    }.AcceptOnlyFromAmong(Text, Json);

    public static Command Create(Surroundings here)
    {
        var verify = new VerifyCommand(here);
        var command = new ExampleCommand("verify", "Says whether a publish, or your copies of it, are genuine, complete and current. Nothing is written.",
            "contentkit verify output --key publisher.pem                   a folder",
            "contentkit verify https://leaflets.example.org --key k.pem     a web server",
            "contentkit verify mirror --key k.pem --copies app/items        your own copies too",
            "contentkit verify mirror --key k.pem --against mirror-before   does it continue the last one?")
        {
            verify._place, verify._key, verify._copies, verify._export, verify._against, verify._minimum, verify._asOf, verify._format,
        };
        command.SetAction(verify.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var (output, error) = (parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error);
        if (FindPlace(parse, error) is not { } place)
            return ExitCode.Usage;
        using var closed = place as IDisposable;
        if (ReadRequest(place, parse, error) is not { } request)
            return ExitCode.Usage;
        using var earlier = request.Against as IDisposable;
        VerifyReport report;
        try
        {
            report = new Meter(here, isQuiet: false).Watch("Verifying", 0, _ => Verifier.Verify(place, request));
        }
        catch (Exception e) when (e is IOException || LineFailure.In(e) is not null)
        {
            error.WriteLine($"error: '{TerminalText.Escape(place.Name)}' cannot be read. {TerminalText.Escape(LineFailure.In(e)?.Message ?? e.Message)}");
            return ExitCode.Machine;
        }
        if (parse.GetValue(_format) == Json)
            VerifyJson.Write(report, output);
        else
            VerifyText.Write(report, output);
        output.Flush(); // so that a terminal shows the count last
        foreach (var line in VerifyText.Summary(report))
            error.WriteLine(TerminalText.EscapeStart(line));
        return report.Findings.IsEmpty ? ExitCode.Fine : ExitCode.Content;
    }

    private IPublishedPlace? FindPlace(ParseResult parse, TextWriter error)
    {
        if (parse.GetValue(_place) is { } typed)
            return Places.Find(typed, here, error);
        if (LibraryRoot.FindOrTell(null, here, error) is not { } root)
            return null;
        return Places.Find(Workspace.OutputOf(root, null), here, error);
    }

    /// <summary>Null after telling what is wrong.</summary>
    private VerifyRequest? ReadRequest(IPublishedPlace place, ParseResult parse, TextWriter error)
    {
        if ((parse.GetValue(_asOf) ?? Clock.Today(here, error)) is not { } today || TrustedKeys.Read(parse.GetValue(_key), here, error) is not { } keys)
            return null;
        if (parse.GetValue(_export) is not null && parse.GetValue(_copies) is null)
        {
            error.WriteLine("error: --export names the feed that your copies come from, so it needs --copies too.");
            return null;
        }
        IPublishedPlace? against = null;
        if (parse.GetValue(_against) is { } earlier && (against = Places.Find(earlier, here, error)) is null)
            return null;
        if (parse.GetValue(_copies) is { } copies && !Path.Exists(here.PathOf(copies)))
        {
            error.WriteLine($"error: There are no copies at '{TerminalText.Escape(copies)}'.");
            return null;
        }
        return new VerifyRequest(today, place is WebPlace ? WebJobs : Environment.ProcessorCount)
        {
            Keys = keys,
            MinimumGeneration = parse.GetValue(_minimum) ?? 0,
            Against = against,
            Export = parse.GetValue(_export),
            Copies = parse.GetValue(_copies) is { } own ? CopyFiles.Read(here.PathOf(own)) : null,
            Stop = here.Stop,
        };
    }
}
