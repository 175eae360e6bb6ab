using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Urgency;

/// <summary>Finds headings of tiers that do not begin with what to do, or do not lead into the list.</summary>
internal sealed partial class HeadingForm : IRule
{
    public Descriptor Descriptor { get; } = new("URG004", "tier-heading-form", Severity.Warning)
    {
        Why = "A frightened reader looks for what to do. A heading that describes instead of telling costs time.",
        Fix = "Begin with the action, end with 'if:', and put the heading in quotation marks: heading: \"Call your surgeon today if:\".",
        Source = "NHS digital service manual, care cards; 19 of 19 published cards that were compared",
        Bad = "urgency.routine.heading: [Other problems]",
        Good = "urgency.routine.heading: Call your clinic if:",
    };

    public ImmutableArray<string> Languages => ["en", "es"];

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            if (block.Tier is not null && block.Field == "heading")
            {
                if (!Action.IsMatch(block.Text))
                    findings.Report(block.Location, $"The heading '{block.Text}' does not begin with what to do.");
                else if (!block.Text.AsSpan().TrimEnd().EndsWith(":", StringComparison.Ordinal))
                    findings.Report(block.Location, $"The heading '{block.Text}' does not end with a colon, so that the list below it hangs in the air.");
            }
    }

    [GeneratedRegex(@"^(?:Please |Por favor,? )?(?:call|go|get|ask|speak|talk|see|contact|phone|ring|dial|text|visit|seek|tell|take|make|book|have|use|check|llame|llamar|vaya|acuda|busque|pida|pregunte|consulte|hable|visite|vea|comuníquese|póngase|contacte|marque|obtenga|solicite|avise|diga)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Action { get; }
}
