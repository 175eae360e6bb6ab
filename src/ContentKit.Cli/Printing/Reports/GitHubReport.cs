using System.Globalization;
using ContentKit.Diagnostics;

namespace ContentKit.Cli.Printing.Reports;

/// <summary>For the log of GitHub Actions, which turns each line into a note at the changed line. It shows ten of a kind for each step, so the worst come first.</summary>
internal static class GitHubReport
{
    public static void Write(Report report, TextWriter output)
    {
        foreach (var finding in Finding.WorstFirst(Finding.Of(report)).Where(finding => finding.Reason is null))
            output.WriteLine(Line(finding.Problem, report));
    }

    private static string Line(Diagnostic problem, Report report)
    {
        var kind = problem.Descriptor;
        var properties = Place(problem, report).Append(("title", $"{kind.Id} {kind.Name}"));
        var message = string.Join('\n', $"{problem.Message}\n{problem.Advice}".Split('\n').Select(TerminalText.Escape));
        return $"::{Command(kind.Severity)} {string.Join(',', properties.Select(it => $"{it.Item1}={Property(it.Item2)}"))}::{Data(message)}";
    }

    private static IEnumerable<(string Name, string Value)> Place(Diagnostic problem, Report report)
    {
        var (path, start, end) = (problem.Location.File.Path, problem.Location.Start, problem.Location.End);
        if (Report.IsOutside(path))
            yield break;
        yield return ("file", report.PathOf(path));
        yield return ("line", Number(start.Line));
        yield return ("endLine", Number(end.Line));
        if (start.Line != end.Line)
            yield break; // columns make no sense across lines, and GitHub refuses them
        yield return ("col", Number(start.Column));
        yield return ("endColumn", Number(end.Column));
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
