using ContentKit.Comparing;

namespace ContentKit.Cli.Printing.Differences;

/// <summary>A comparison with the names of its sides, as the user wrote them.</summary>
internal sealed record DifferenceReport(string From, string To, Comparison Comparison)
{
    /// <summary>"2 leaflets differ: 1 safety-critical, 1 editorial."</summary>
    public string Summary
    {
        get
        {
            var (leaflets, seen) = (Comparison.Leaflets.Length, Tally.Count(Comparison.Compared, "leaflet"));
            var classes = new[] { ChangeClass.SafetyCritical, ChangeClass.Clinical, ChangeClass.Editorial }.Where(kind => Comparison.Count(kind) > 0)
                .Select(kind => FormattableString.Invariant($"{Comparison.Count(kind)} {ChangeKinds.NameOf(kind)}"));
            var differ = leaflets == 0 ? $"No differences in {seen}." : $"{leaflets} of {seen} {(leaflets == 1 ? "differs" : "differ")}: {string.Join(", ", classes)}.";
            return Comparison.Incomparable.IsEmpty ? differ : $"{differ} {Comparison.Incomparable.Length} could not be compared.";
        }
    }

    public string SideOf(Incomparable item) => item.IsOldSide ? From : To;
}
