using System.Globalization;
using ContentKit.Diagnostics;

namespace ContentKit.Cli.Printing;

/// <summary>How many problems there are, and in how many files.</summary>
internal sealed record Tally(int Errors, int Warnings, int Information, int Files)
{
    public static Tally Of(IReadOnlyCollection<Diagnostic> diagnostics) => new(
        diagnostics.Count(diagnostic => diagnostic.Descriptor.Severity == Severity.Error),
        diagnostics.Count(diagnostic => diagnostic.Descriptor.Severity == Severity.Warning),
        diagnostics.Count(diagnostic => diagnostic.Descriptor.Severity == Severity.Information),
        diagnostics.Select(diagnostic => diagnostic.Location.File.Path).Distinct(StringComparer.Ordinal).Count());

    /// <summary>"3 errors, 1 warning in 2 files"</summary>
    public override string ToString()
    {
        var kinds = new[] { (Errors, "error"), (Warnings, "warning"), (Information, "note") }.Where(kind => kind.Item1 > 0).Select(kind => Count(kind.Item1, kind.Item2));
        return Files == 0 ? "No problems" : $"{string.Join(", ", kinds)} in {Count(Files, "file")}";
    }

    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
