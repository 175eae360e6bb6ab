using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Acceptance;

/// <summary>What one page lets pass, and how much of that was needed. Serves one thread at a time.</summary>
internal sealed class PageAcceptance
{
    private readonly ImmutableArray<Suppression> _suppressions;
    private readonly (BaselineEntry Entry, int Left)[] _baseline;
    private ImmutableHashSet<Suppression> _used = [];

    public PageAcceptance(IEnumerable<Suppression> suppressions, IEnumerable<BaselineEntry> baseline) =>
        (_suppressions, _baseline) = ([.. suppressions], [.. baseline.Select(entry => (entry, entry.Count))]);

    private PageAcceptance(ImmutableArray<Suppression> suppressions, ImmutableHashSet<Suppression> used, IEnumerable<(BaselineEntry Entry, int Left)> baseline, ImmutableArray<Accepted> accepted) =>
        (_suppressions, _used, _baseline, Accepted) = (suppressions, used, [.. baseline], accepted);

    public ImmutableArray<Accepted> Accepted { get; private set; } = [];

    public ImmutableArray<Suppression> Suppressions => _suppressions;

    /// <summary>Each finding of the baseline, and how many of it were not found yet.</summary>
    public IReadOnlyList<(BaselineEntry Entry, int Left)> Remaining => _baseline;

    public bool IsUsed(Suppression suppression) => _used.Contains(suppression);

    /// <summary>One that has come as far as another had.</summary>
    public static PageAcceptance Of(IReadOnlyList<(Suppression Suppression, bool IsUsed)> suppressions, IEnumerable<(BaselineEntry Entry, int Left)> baseline, IEnumerable<Accepted> accepted) =>
        new([.. suppressions.Select(item => item.Suppression)], [.. suppressions.Where(item => item.IsUsed).Select(item => item.Suppression)], baseline, [.. accepted]);

    /// <summary>One that goes on from here by itself.</summary>
    public PageAcceptance Copy() => new(_suppressions, _used, _baseline, Accepted);

    /// <summary>How many findings of the baseline are gone.</summary>
    public int Stale => _baseline.Sum(item => item.Left);

    /// <summary>False when the finding is to be reported. Asking twice counts once.</summary>
    public bool Accepts(Diagnostic finding)
    {
        if (Accepted.Any(accepted => accepted.Diagnostic == finding))
            return true;
        if (_suppressions.FirstOrDefault(suppression => suppression.Covers(finding)) is { } suppression)
        {
            _used = _used.Add(suppression);
            Accepted = Accepted.Add(new Accepted(finding, suppression.Reason, IsBaseline: false));
            return true;
        }
        if (_baseline.Length == 0 || !Baseline.MayHold(finding))
            return false;
        var text = Baseline.TextOf(finding);
        var index = Array.FindIndex(_baseline, item => item.Left > 0 && item.Entry.Rule == finding.Descriptor.Id && item.Entry.Text == text);
        if (index < 0)
            return false;
        _baseline[index] = (_baseline[index].Entry, _baseline[index].Left - 1);
        Accepted = Accepted.Add(new Accepted(finding, Baseline.FileName, IsBaseline: true));
        return true;
    }

    public void ReportUnused(DiagnosticBag bag)
    {
        foreach (var suppression in _suppressions)
            if (!_used.Contains(suppression))
                bag.Report(RuleErrors.UnusedSuppression, suppression.Place, $"The rule {suppression.Rule} finds nothing {(suppression.Line is null ? "on this page" : "on the next line")} that this could suppress.");
    }
}
