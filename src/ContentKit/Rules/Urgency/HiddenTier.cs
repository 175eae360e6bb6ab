using System.Text.RegularExpressions;
using ContentKit.Diagnostics;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Rules.Urgency;

/// <summary>Finds signs in the text below the fields that read like a tier but stand in none.</summary>
internal sealed partial class HiddenTier : IRule
{
    /// <summary>So much of a sign must be said in a tier to count as being there.</summary>
    private const double Enough = 0.6;

    public Descriptor Descriptor { get; } = new("URG018", "tier-in-text", Severity.Warning)
    {
        Why = "Signs in running text have no place in the tiers: apps do not show them, nobody compares them, and readers in a hurry miss them.",
        Fix = "Move each sign into its tier under 'urgency'.",
        Source = "ContentKit, rule of its own: signs belong into the fields that are proven complete",
        Bad = "body: Call 911 if [your lips turn grey].",
        Good = "body: Call 911 if your foot is cold and blue.",
    };

    public void Check(RulePage page, Findings findings)
    {
        if (page.IsFragment)
            return;
        List<SignWords>? known = null;
        var (isOpen, list) = (false, -1);
        foreach (var block in page.Blocks)
        {
            if (!block.IsBody)
                continue;
            if (block.Form == TextForm.ListItem && block.Words.List is { } place && (isOpen || place.List == list))
            {
                (isOpen, list) = (false, place.List);
                Compare(block, 0, block.Text.Length, known ??= SignsOf(page), findings);
                continue;
            }
            if (isOpen && block.Form == TextForm.Paragraph && !block.Text.EndsWith(':'))
                continue; // a sentence between the heading and its list
            isOpen = block.Form == TextForm.Heading ? Heading.IsMatch(block.Text) : block.Text.EndsWith(':') && LeadIn.IsMatch(block.Text);
            if (block.Form is not TextForm.Heading and not TextForm.Code)
                foreach (Match call in Sentence.Matches(block.Text))
                    Compare(block, call.Groups["sign"].Index, call.Groups["sign"].Length, known ??= SignsOf(page), findings);
        }
    }

    private static void Compare(Block block, int start, int length, List<SignWords> known, Findings findings)
    {
        var words = new SignWords(block.Text.Substring(start, length));
        if (!words.IsEmpty && !known.Exists(sign => words.ShareIn(sign) >= Enough))
            findings.Report(block, start, length, $"'{block.Text.Substring(start, length)}' reads like a sign to get help for, but stands in no tier.");
    }

    private static List<SignWords> SignsOf(RulePage page) => [.. page.Blocks.Where(block => block.IsCriterion).Select(block => new SignWords(block.Text))];

    [GeneratedRegex(@"^(?:emergency|emergencies|urgent|danger signs|warning signs|red flags|when to (?:call|get|seek|see|go|contact|worry)\b.*|(?:call|get help|get medical|get emergency|seek|go to|contact|phone)\b.*|emergencia|urgente|señales de (?:peligro|alarma|alerta)|cuándo (?:llamar|buscar|ir|acudir|pedir)\b.*|(?:llame|busque|acuda|vaya)\b.*)[:.]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Heading { get; }

    [GeneratedRegex(@"\b(?:call|phone|ring|contact|get (?:medical )?(?:help|care)|seek|go to|see (?:your|a)|llame|busque|acuda|vaya|consulte)\b[^.!?]{0,80}\b(?:if|when|si|cuando)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LeadIn { get; }

    [GeneratedRegex(@"\b(?:call|phone|ring|dial|llame al?|marque(?: el)?) (?:911|999|112|000|111|an ambulance|una ambulancia|emergency services|for an ambulance)(?: \w+){0,3}? (?:if|when|si|cuando) (?<sign>[^.!?;]{3,160})", RegexOptions.IgnoreCase)]
    private static partial Regex Sentence { get; }
}
