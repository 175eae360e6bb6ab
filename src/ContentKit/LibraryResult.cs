using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting;
using ContentKit.Rules.Readability;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit;

/// <summary>A library that was read and checked.</summary>
/// <param name="Site">What would be published.</param>
/// <param name="Plan">The files that would be published; empty when there is no usable theme.</param>
/// <param name="Quarantined">Paths of pages that were left out because of errors.</param>
/// <param name="Diagnostics">Sorted by path, then position.</param>
public sealed record LibraryResult(
    Site Site,
    ImmutableArray<PlannedOutput> Plan,
    ImmutableArray<string> Quarantined,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The files that tell of those of the plan.</summary>
    public ClosingPlan Closing { get; init; } = ClosingPlan.None;

    /// <summary>Problems that a suppression or the baseline accepts; sorted like <see cref="Diagnostics"/>.</summary>
    public ImmutableArray<Accepted> Accepted { get; init; } = [];

    /// <summary>The ids of everything that a page may suppress or a baseline hold.</summary>
    public IReadOnlySet<string> Rules { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>How many findings of the baseline are gone.</summary>
    public int StaleBaseline { get; init; }

    /// <summary>One for each leaflet and shared text, sorted by path; empty unless the options ask for it.</summary>
    public ImmutableArray<ReadabilityReport> Readability { get; init; } = [];

    /// <summary>The files of a page's own for another text of it; none when the whole library has to be looked at.</summary>
    public Func<SourceFile, ImmutableArray<PlannedOutput>> Replan { get; init; } = _ => [];

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Descriptor.Severity == Severity.Error);
}
