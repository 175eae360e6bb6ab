using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Urgency;

/// <summary>Finds tiers that do not stand from the most to the least urgent.</summary>
internal sealed class TierOrder : IRule
{
    private static readonly ImmutableArray<string> Order = ["emergency", "urgent", "routine"];

    public Descriptor Descriptor { get; } = new("URG005", "tier-order", Severity.Warning)
    {
        Why = "Reviewers and translators read from the top. An emergency below everyday questions is overlooked.",
        Fix = "Write 'emergency' first, then 'urgent', then 'routine'.",
        Source = "NHS digital service manual, care cards",
        Bad = "urgency:\n  routine:\n    when:\n      - You have questions.\n  [emergency]:\n    when:\n      - You have chest pain.",
        Good = "urgency:\n  emergency:\n    when:\n      - You have chest pain.\n  routine:\n    when:\n      - You have questions.",
    };

    public void Check(RulePage page, Findings findings)
    {
        var last = -1;
        foreach (var (key, _) in page.Fields["urgency"]?.Entries ?? [])
            if (Order.IndexOf(key.Text) is >= 0 and var place)
            {
                if (place < last)
                    findings.Report(key.Location, $"The tier '{key.Text}' stands below '{Order[last]}'.");
                last = Math.Max(last, place);
            }
    }
}
