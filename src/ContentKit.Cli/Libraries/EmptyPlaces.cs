using ContentKit.Cli.Printing.Reports;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Cli.Libraries;

/// <summary>Chosen places in content/ in which there is nothing to check.</summary>
internal static class EmptyPlaces
{
    private const string Fragments = "content/_fragments";

    /// <summary>One line for each. "No problems" would be no answer there.</summary>
    public static IReadOnlyList<string> Of(PathFilter filter, string root, LibraryFiles files, Report report) =>
        [.. filter.InContent.Where(place => !Holds(place, files) && !IsTold(place, report)).Select(place => File.Exists(Path.Combine(root, place))
            ? $"Nothing was checked: '{place}' is no leaflet, because its name does not end in .md."
            : $"Nothing was checked: there are no leaflets in {place}/.")];

    private static bool Holds(string place, LibraryFiles files)
    {
        IEnumerable<SourceFile> wanted = Within(place, Fragments) ? files.Fragments : files.Pages;
        return wanted.Any(file => Within(file.Path, place));
    }

    /// <summary>A leaflet that nobody can read is in no list, but has an error.</summary>
    private static bool IsTold(string place, Report report) =>
        report.Problems.Any(problem => problem.Descriptor.Severity == Severity.Error && Within(problem.Location.File.Path, place));

    private static bool Within(string path, string place) => path == place || path.StartsWith(place + "/", StringComparison.Ordinal);
}
