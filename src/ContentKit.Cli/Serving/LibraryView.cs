using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting;

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

    /// <summary>Files of leaflets that were edited since, by path; what the rest of the library says of them is not known yet.</summary>
    public ImmutableDictionary<string, PlannedOutput> Edited { get; init; } = ImmutableDictionary<string, PlannedOutput>.Empty;

    /// <summary>Null for a path that would not be published.</summary>
    public PlannedOutput? Find(string path) => Edited.GetValueOrDefault(path) ?? _outputs.Value.GetValueOrDefault(path);

    /// <summary>The problems of one file, the worst first.</summary>
    public IEnumerable<Diagnostic> ProblemsOf(string path) => Problems.Where(problem => problem.Location.File.Path == path).OrderByDescending(problem => problem.Descriptor.Severity);

    /// <summary>Errors in what all leaflets share: settings, themes, schemas, shared texts.</summary>
    public IEnumerable<Diagnostic> SharedErrors => Problems.Where(problem => problem.Descriptor.Severity == Severity.Error && !IsLeaflet(problem.Location.File.Path));

    public static bool IsLeaflet(string path) => path.StartsWith("content/", StringComparison.Ordinal) && !path.StartsWith("content/_fragments/", StringComparison.Ordinal);
}
