using System.CommandLine;
using ContentKit.Publishing;

namespace ContentKit.Cli.Printing.Reports;

/// <summary>The options that say how problems are printed, and where. Each command has its own.</summary>
internal sealed class ReportOptions(Surroundings here)
{
    private static readonly string[] Names = [.. ReportFormats.All.Select(format => format.Name)];

    private readonly Option<string?> _format = new Option<string?>("--format")
    {
        Description = "How problems are printed. Without it, as text, or in GitHub Actions as notes at the changed lines.",
        HelpName = string.Join('|', Names),
    }.AcceptOnlyFromAmong(Names);

    private readonly Option<string?> _file = new("--report-file")
    {
        Description = "Write the report in the given --format to this file; the terminal still shows the problems.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _hideAccepted = new("--hide-accepted")
    {
        Description = "Leave accepted problems out of the report, for services that would count them as open.",
    };

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_file);
        command.Add(_hideAccepted);
    }

    /// <summary>False after telling what is wrong with the options.</summary>
    public bool AreRight(string library, ParseResult parse)
    {
        if (parse.GetValue(_file) is not { } file)
            return true;
        var error = parse.InvocationConfiguration.Error;
        if (file.Length == 0 || parse.GetValue(_format) is null)
            error.WriteLine("error: --report-file needs a file and a format, for example: --format sarif --report-file report.sarif");
        else if (ReportFile.IsInput(here.PathOf(file), library))
            error.WriteLine($"error: The report would stand among the files of the library: '{TerminalText.Escape(file)}'. Choose another place.");
        else
            return true;
        return false;
    }

    /// <summary>True when problems are told to a person only, as text.</summary>
    public bool IsPlain(ParseResult parse) => parse.GetValue(_format) is null && parse.GetValue(_file) is null && Usual == ReportFormats.Text;

    /// <summary>What <see cref="Print"/> prints as text.</summary>
    public string TextOf(Report report)
    {
        var text = new StringWriter { NewLine = "\n" };
        DiagnosticText.Write(report.Problems.Where(problem => problem.Descriptor.Severity >= report.LeastInText), new Palette(here.ShowsColors), text);
        return text.ToString();
    }

    /// <summary>Fine, or else what went wrong with the file.</summary>
    public int Print(Report report, ParseResult parse)
    {
        var output = parse.InvocationConfiguration.Output;
        report = report with { HidesAccepted = parse.GetValue(_hideAccepted) };
        var (name, file) = (parse.GetValue(_format), parse.GetValue(_file));
        var shown = name is not null && file is null ? ReportFormats.Find(name) : Usual;
        if (shown == ReportFormats.Text)
            output.Write(TextOf(report));
        else
            shown.Write(report, output);
        output.Flush(); // so that a terminal shows the count last
        var isSaved = name is null || file is null || TrySave(report, ReportFormats.Find(name), file, parse.InvocationConfiguration.Error);
        if (shown == ReportFormats.GitHub)
            Summarize(report, parse.InvocationConfiguration.Error);
        return isSaved ? ExitCode.Fine : ExitCode.Machine;
    }

    private ReportFormat Usual => here.Variable("GITHUB_ACTIONS") == "true" ? ReportFormats.GitHub : ReportFormats.Text;

    private bool TrySave(Report report, ReportFormat format, string file, TextWriter error)
    {
        var text = new StringWriter { NewLine = "\n" };
        format.Write(report, text);
        try
        {
            ReportFile.Write(here.PathOf(file), text.ToString());
            return true;
        }
        catch (Exception problem) when (MachineProblem.Is(problem))
        {
            error.WriteLine($"error: The report was not written to '{TerminalText.Escape(file)}'. {TerminalText.Escape(MachineProblem.Explain(problem).Message)}");
            return false;
        }
    }

    /// <summary>The page is an extra: without it the problems are still in the log.</summary>
    private void Summarize(Report report, TextWriter error)
    {
        if (here.Variable(GitHubSummary.Variable) is not { Length: > 0 } file)
            return;
        try
        {
            File.AppendAllText(here.PathOf(file), GitHubSummary.Of(report));
        }
        catch (Exception problem) when (MachineProblem.Is(problem))
        {
            error.WriteLine($"warning: The summary was not written. {TerminalText.Escape(MachineProblem.Explain(problem).Message)}");
        }
    }
}
