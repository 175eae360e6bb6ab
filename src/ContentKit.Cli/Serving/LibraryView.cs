using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting;
using ContentKit.Model;

namespace ContentKit.Cli.Serving;

/// <summary>The library as the preview saw it last. Never changes; a new look makes a new one.</summary>
/// <param name="Generation">Counts the looks, from 1.</param>
/// <param name="Root">The folder of the library.</param>
/// <param name="Files">The inputs.</param>
/// <param name="Library">What was read, drafts included, with readability.</param>
/// <param name="Problems">Everything that 'check' would report, sorted by path, then position.</param>
internal sealed record LibraryView(int Generation, string Root, LibraryFiles Files, LibraryResult Library, ImmutableArray<Diagnostic> Problems)
{
    private readonly Lazy<Dictionary<string, PlannedOutput>> _outputs = new(() => Library.Plan.DistinctBy(output => output.Path).ToDictionary(output => output.Path, StringComparer.Ordinal));

    private readonly Lazy<HashSet<string>> _listed = new(() => Library.Site.Pages.Select(page => page.Location.File.Path).ToHashSet(StringComparer.Ordinal));

    /// <summary>Where each leaflet of this look and of those before was found last, by language and id.</summary>
    public ImmutableDictionary<string, string> Homes { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Files of leaflets that were edited since, by path; what the rest of the library says of them is not known yet.</summary>
    public ImmutableDictionary<string, PlannedOutput> Edited { get; init; } = ImmutableDictionary<string, PlannedOutput>.Empty;

    /// <summary>Null for a path that would not be published.</summary>
    public PlannedOutput? Find(string path) => Edited.GetValueOrDefault(path) ?? _outputs.Value.GetValueOrDefault(path);

    /// <summary>The problems of one file, the worst first.</summary>
    public IEnumerable<Diagnostic> ProblemsOf(string path) => Problems.Where(problem => problem.Location.File.Path == path).OrderByDescending(problem => problem.Descriptor.Severity);

    /// <summary>Problems of files below content/ in which no leaflet was found. A row of a list tells all others.</summary>
    public IEnumerable<Diagnostic> Unlisted => Problems.Where(problem => IsLeaflet(problem.Location.File.Path) && !_listed.Value.Contains(problem.Location.File.Path));

    /// <summary>The file with errors that holds a leaflet which nobody can read: the one that it was in last, or else the one that its name says. Null where there is none.</summary>
    /// <param name="key">Language and id.</param>
    public string? FindLost(string key)
    {
        var lost = Unlisted.Where(problem => problem.Descriptor.Severity == Severity.Error).Select(problem => problem.Location.File.Path).Distinct(StringComparer.Ordinal).ToList();
        return Homes.GetValueOrDefault(key) is { } home && lost.Contains(home) ? home : lost.Find(path => KeyOf(PageName.Of(path)) == key);
    }

    private string KeyOf(PageName name) => $"{name.Language ?? Library.Site.Settings.Language}/{name.Id}";

    /// <summary>Errors in what all leaflets share: settings, themes, schemas, shared texts.</summary>
    public IEnumerable<Diagnostic> SharedErrors => Problems.Where(problem => problem.Descriptor.Severity == Severity.Error && !IsLeaflet(problem.Location.File.Path));

    public static bool IsLeaflet(string path) => path.StartsWith("content/", StringComparison.Ordinal) && !path.StartsWith("content/_fragments/", StringComparison.Ordinal);
}
