using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Urgency;

/// <summary>Finds "if this happens", which says nothing to a reader who jumped there.</summary>
internal sealed partial class UnclearReference : IRule
{
    /// <summary>Spares most blocks the pattern.</summary>
    private static readonly SearchValues<string> Verbs = SearchValues.Create(["happen", "ocurre", "sucede", "pasa"], StringComparison.OrdinalIgnoreCase);

    public Descriptor Descriptor { get; } = new("URG008", "if-this-happens", Severity.Error)
    {
        Why = "People jump from heading to heading, and apps show a tier on its own. 'This' then points to nothing.",
        Fix = "Say what happens, for example 'Call your clinic if the wound opens:'.",
        Source = "NHS digital service manual, care cards (headings that stand on their own)",
        Bad = "urgency.routine.heading: Call your clinic [if this happens]:",
        Good = "urgency.routine.heading: Call your clinic if:",
    };

    public void Check(RulePage page, Findings findings)
    {
        if (!page.MayHold(Verbs))
            return;
        foreach (var block in page.Blocks.Where(block => page.MayHold(block, Verbs)))
            foreach (var match in Pattern.EnumerateMatches(block.Text))
                findings.Report(block, match.Index, match.Length, $"'{block.Text.Substring(match.Index, match.Length)}' does not say what happens.",
                    severity: block.Tier is not null && block.Field is "heading" or "contact" ? null : Severity.Information);
    }

    [GeneratedRegex(@"\b(?:if (?:any of )?(?:this|that|these|it|they) happens?|si (?:esto|eso|esta situación|le) (?:ocurre|sucede|pasa))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern { get; }
}
