using ContentKit.Diagnostics;
using ContentKit.Model.Languages;
using ContentKit.Model.Timings;
using ContentKit.Syntax;

namespace ContentKit.Rules.Numbers;

/// <summary>Finds 'for 90 minutes, every hour': it lasts as long as the time until it begins again.</summary>
internal sealed class DurationBeyondPeriod : IRule
{
    public Descriptor Descriptor { get; } = new("NUM009", "duration-beyond-period", Severity.Error)
    {
        Why = "Ice for 90 minutes every hour never comes off, and burns the skin.",
        Fix = "Check both times: the length must be shorter than the time from one start to the next.",
        Source = "ContentKit editors, from the meaning of FHIR Timing (duration and period)",
        Bad = "care:\n  - title: Put ice on your ankle\n    timing:\n      for: [90 minutes]\n      every: hour\n",
        Good = "care:\n  - title: Put ice on your ankle\n    timing:\n      for: 15 to 20 minutes\n      every: hour\n",
    };

    public void Check(RulePage page, Findings findings)
    {
        if (LanguageTable.Find(page.Language) is not { } words)
            return;
        foreach (var (_, group) in page.Timings)
            if (group["for"] is { Kind: NodeKind.Scalar } length && group["every"] is { Kind: NodeKind.Scalar } rhythm
                && QuantityParser.Parse(length.Text, TimingPart.For, words) is { } duration && QuantityParser.Parse(rhythm.Text, TimingPart.Every, words) is { } period
                && Seconds(duration.Max ?? duration.Min, duration.Unit) >= Seconds(period.Min ?? period.Max, period.Unit))
                findings.Report(length.Location, $"'{length.Text}' is as long as the time until it begins again ('{rhythm.Text}') or longer.", related: rhythm.Location);
    }

    private static decimal Seconds(decimal? number, TimeUnit unit) => (number ?? 0) * unit switch
    {
        TimeUnit.Second => 1,
        TimeUnit.Minute => 60,
        TimeUnit.Hour => 3600,
        TimeUnit.Day => 86400,
        TimeUnit.Week => 7 * 86400,
        TimeUnit.Month => 30 * 86400,
        _ => 365 * 86400,
    };
}
