using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Urgency;

/// <summary>Finds fever without a number or a time, and thresholds that contradict each other across tiers.</summary>
internal sealed partial class FeverThreshold : IRule
{
    public Descriptor Descriptor { get; } = new("URG013", "fever-threshold", Severity.Warning)
    {
        Why = "What counts as fever differs from reader to reader. Two tiers that both claim a temperature leave the reader to choose.",
        Fix = "Say from which temperature on, with its scale, or within which time, and let each tier begin where the one above it ends.",
        Source = "Published aftercare leaflets ('fever within 1 week'); thresholds of two tiers must not overlap",
        Bad = "urgency.urgent.when: You have a [fever].",
        Good = "urgency.urgent.when: You have a fever of 100.4°F (38°C) or higher.",
    };

    public void Check(RulePage page, Findings findings)
    {
        var higher = new List<FeverSign>();
        foreach (var block in page.Blocks)
        {
            if (!block.IsCriterion || FeverSign.Read(block) is not { } sign)
                continue;
            if (sign.Degrees is null && !block.HasDigit && !Time.IsMatch(block.Text) && Vague.Match(block.Text) is { Success: true } fever)
                findings.Report(block, fever, $"'{fever.Value}' stands here without a temperature or a time.");
            if (Above(sign, higher) is { } above)
                findings.Report(block.Location, $"This fever belongs to the tier '{above.Block.Tier}' too: '{above.Block.Text}'.", related: above.Block.Location, severity: Severity.Error);
            higher.Add(sign);
        }
    }

    /// <summary>The first fever of a tier above that everybody with this one has too.</summary>
    private static FeverSign? Above(FeverSign sign, List<FeverSign> higher) => higher.Find(other => Rank(other.Block.Tier) < Rank(sign.Block.Tier) && other.Covers(sign));

    private static int Rank(string? tier) => tier switch { "emergency" => 0, "urgent" => 1, _ => 2 };

    [GeneratedRegex(@"(?<!\b(?:hay|no|yellow|scarlet|rheumatic|dengue|without|sin|about|your) )\b(?:fever|fiebre)\b(?! (?:blisters?|medicines?|reducers?|chart|amarilla))", RegexOptions.IgnoreCase)]
    private static partial Regex Vague { get; }

    [GeneratedRegex(@"\b(?:hours?|days?|nights?|weeks?|months?|horas?|días?|noches?|semanas?|mes(?:es)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Time { get; }
}
