namespace ContentKit.Cli.Printing;

/// <summary>Counts what is not reported, so that nobody takes it for nothing.</summary>
internal static class AcceptedSummary
{
    public static IEnumerable<string> Of(LibraryResult library)
    {
        var baseline = library.Accepted.Count(accepted => accepted.IsBaseline);
        var suppressed = library.Accepted.Length - baseline;
        if (suppressed > 0)
            yield return $"{Tally.Count(suppressed, "problem")} suppressed with a reason.";
        if (baseline > 0)
            yield return $"{Tally.Count(baseline, "old problem")} in the baseline.";
        if (library.StaleBaseline > 0)
            yield return $"{Tally.Count(library.StaleBaseline, "finding")} of the baseline are gone; 'contentkit baseline prune' forgets them.";
    }
}
