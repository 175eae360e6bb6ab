using System.CommandLine;
using ContentKit.Exporting.Paper;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Cli.Pdf;

/// <summary>The options that ask for PDF, and the browser that makes it.</summary>
internal sealed class PdfRequest(Surroundings here) : IDisposable
{
    private readonly Option<string[]> _pdf = new("--pdf")
    {
        Description = "Make PDF of these leaflets too ('ankle-sprain', or 'es/ankle-sprain' for one language); without an id, of all. Needs Chromium or Chrome.",
        HelpName = "ID",
        Arity = ArgumentArity.ZeroOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _large = new("--large-print") { Description = "With --pdf: a second PDF of each in large print." };

    private ChromiumPrinter? _printer;

    public void AddTo(Command command)
    {
        command.Add(_pdf);
        command.Add(_large);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_large) is { Implicit: false } && result.GetResult(_pdf) is null)
                result.AddError("--large-print goes with --pdf.");
        });
    }

    /// <summary>The options with what was asked for; null after telling why there can be no PDF.</summary>
    public WorkspaceOptions? AddTo(WorkspaceOptions options, ParseResult parse)
    {
        if (parse.GetResult(_pdf) is null)
            return options;
        var error = parse.InvocationConfiguration.Error;
        if (ChromiumFinder.Find(here) is not { } program)
        {
            error.WriteLine($"error: --pdf needs Chromium or Chrome, and there is none on this machine. Install one, or name its program in {ChromiumFinder.Variable}.");
            return null;
        }
        try
        {
            _printer = ChromiumPrinter.Start(program).GetAwaiter().GetResult();
        }
        catch (PdfException problem)
        {
            error.WriteLine($"error: --pdf needs Chromium or Chrome, but {problem.Message}");
            return null;
        }
        return options with { Pdf = new PdfChoice([.. parse.GetValue(_pdf) ?? []], parse.GetValue(_large), _printer) };
    }

    /// <summary>False after telling which leaflets the library does not have, or that it has no address.</summary>
    public static bool Fits(PdfChoice? choice, Site site, TextWriter error)
    {
        if (choice is null)
            return true;
        if (site.Settings.Url is null)
        {
            error.WriteLine("error: --pdf needs 'url' in contentkit.yml: the links on paper lead there.");
            return false;
        }
        var known = site.Documents.SelectMany(document => new[] { document.Id, $"{document.Language}/{document.Id}" }).ToHashSet(StringComparer.Ordinal);
        var unknown = choice.Leaflets.Where(id => !known.Contains(id)).ToList();
        foreach (var id in unknown)
            error.WriteLine($"error: --pdf: there is no leaflet '{id}' to publish.{(NearestName.Find(id, known) is { } near ? $" Did you mean '{near}'?" : "")}");
        return unknown.Count == 0;
    }

    public void Dispose() => _printer?.Dispose();
}
