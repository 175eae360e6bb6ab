using System.Globalization;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Urgency;

/// <summary>Finds tiers with too many signs, and signs with too many words.</summary>
internal sealed class CriterionLength : IRule
{
    private const int MostSigns = 6, MostWords = 25;

    public Descriptor Descriptor { get; } = new("URG007", "long-tier", Severity.Warning)
    {
        Why = "Under stress people take in a few short signs. A sign in a long list or a long sentence is missed.",
        Fix = "Keep the signs that matter most, at most 6 in a tier, each of at most 25 words.",
        Source = "NHS digital service manual, care cards; the longest of 19 published cards has 7 signs and 25 words",
        Bad = "urgency.routine.when: [You have pain that comes and goes in your back or your belly or your leg and that stays with you for more than 7 days after the visit.]",
        Good = "urgency.routine.when: You have pain for more than 7 days.",
    };

    public void Check(RulePage page, Findings findings)
    {
        string? tier = null;
        var count = 0;
        foreach (var block in page.Blocks)
        {
            if (!block.IsCriterion)
                continue;
            count = block.Tier == tier ? count + 1 : 1;
            tier = block.Tier;
            if (count == MostSigns + 1)
                findings.Report(block.Location, $"The tier '{tier}' has more than {MostSigns} signs; the list is long from here on.", severity: Severity.Information);
            if (WordsIn(block.Text) is > MostWords and var words)
                findings.Report(block.Location, string.Create(CultureInfo.InvariantCulture, $"This sign has {words} words."));
        }
    }

    private static int WordsIn(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] != ' ' && (i == 0 || text[i - 1] == ' '))
                words++;
        return words;
    }
}
