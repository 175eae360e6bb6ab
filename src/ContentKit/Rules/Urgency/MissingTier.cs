using ContentKit.Diagnostics;

namespace ContentKit.Rules.Urgency;

/// <summary>Finds pages with some tiers but not those that every patient needs. The schema of aftercare leaflets demands them itself.</summary>
internal sealed class MissingTier : IRule
{
    public Descriptor Descriptor { get; } = new("URG012", "missing-tier", Severity.Warning)
    {
        Why = "Readers who find no tier for their trouble either call an ambulance for everything or wait with an emergency.",
        Fix = "Say for which signs help is needed at once or today, and whom to call about everything else.",
        Source = "Every published aftercare leaflet that was compared has both",
        Bad = "type: preparation\nschedule:\n  - when: The day before\n    text: Eat light meals.\n[urgency]:\n  urgent:\n    - You have a new cough.",
        Good = "type: preparation\nschedule:\n  - when: The day before\n    text: Eat light meals.\nurgency:\n  urgent:\n    - You have a new cough.\n  routine:\n    contact: your clinic\n    when:\n      - You have questions.",
    };

    public void Check(RulePage page, Findings findings)
    {
        if (page.IsFragment || page.Fields["type"]?.Text == "aftercare")
            return;
        foreach (var (key, tiers) in page.Fields.Entries)
            if (key.Text == "urgency" && !tiers.Entries.IsEmpty)
            {
                if (tiers["emergency"] is null && tiers["urgent"] is null)
                    findings.Report(key.Location, "The page does not say which signs need help at once or today.");
                if (tiers["routine"] is null)
                    findings.Report(key.Location, "The page does not say whom to call about what can wait.");
                return;
            }
        if (page.Fields["about"]?["kind"]?.Text == "procedure")
            findings.Report(page.Top, "The page is about a procedure and does not say when to get help.");
    }
}
