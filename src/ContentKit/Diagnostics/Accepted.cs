namespace ContentKit.Diagnostics;

/// <summary>A problem that somebody decided to live with. It is not reported, but it is counted.</summary>
/// <param name="Reason">In the author's words; for the baseline, the name of its file.</param>
/// <param name="IsBaseline">True when the problem is older than the rule; false when the page itself says why.</param>
public sealed record Accepted(Diagnostic Diagnostic, string Reason, bool IsBaseline);
