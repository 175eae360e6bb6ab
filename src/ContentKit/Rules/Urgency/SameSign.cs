using ContentKit.Diagnostics;

namespace ContentKit.Rules.Urgency;

/// <summary>Finds one sign in two tiers, word by word or nearly so.</summary>
internal sealed class SameSign : IRule
{
    public Descriptor Descriptor { get; } = new("URG009", "sign-in-two-tiers", Severity.Error)
    {
        Why = "A reader who has this sign is told two different things, and may choose the slower one.",
        Fix = "Keep the sign in one tier, or say in numbers or words what makes it more urgent.",
        Source = "ContentKit, rule of its own: signs compared by their words (Jaccard index of 0.8 and more)",
        Bad = "urgency.routine.when: [The foot is blue and cold.]",
        Good = "urgency.routine.when: Your foot is cold, but not blue.",
    };

    public void Check(RulePage page, Findings findings)
    {
        var earlier = new List<(Block Block, SignWords Words)>();
        foreach (var block in page.Blocks)
        {
            if (!block.IsCriterion)
                continue;
            var words = new SignWords(block.Text);
            if (!words.IsEmpty)
                Compare(block, words, earlier, findings);
            earlier.Add((block, words));
        }
    }

    private static void Compare(Block block, SignWords words, List<(Block Block, SignWords Words)> earlier, Findings findings)
    {
        foreach (var (other, others) in earlier)
        {
            var isSame = words.IsSame(others);
            if (!isSame && (other.Tier == block.Tier || !words.IsNear(others)))
                continue;
            var message = other.Tier == block.Tier ? "This sign stands twice in its tier." : isSame ? $"This sign stands in the tier '{other.Tier}' too."
                : $"This sign says nearly the same as one in the tier '{other.Tier}': '{other.Text}'.";
            findings.Report(block.Location, message, related: other.Location, severity: isSame && other.Tier != block.Tier ? null : Severity.Warning);
            return;
        }
    }
}
