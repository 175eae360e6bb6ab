using ContentKit.Diagnostics;

namespace ContentKit.Rules.Urgency;

/// <summary>Finds links that lead readers away from the emergency tier.</summary>
internal sealed class EmergencyLink : IRule
{
    private static readonly string[] Finders = ["find ", "nearest", "busque", "encuentre", "más cercan"];

    public Descriptor Descriptor { get; } = new("URG010", "link-in-emergency", Severity.Warning)
    {
        Why = "Somebody in an emergency must call, not read on.",
        Fix = "Remove the link, or link the number itself: [{{ emergency.number }}](tel:{{ emergency.number }}).",
        Source = "NHS digital service manual, care cards (no links but the action)",
        Bad = "urgency.emergency.note: Read about [[allergic reactions]](https://www.example.org/allergy).",
        Good = "urgency.emergency.note: You can [find your nearest emergency department](https://www.example.org/find).",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            if (block.Tier == "emergency")
                foreach (var mark in block.Words.Marks)
                    if (mark.Kind == "link" && !mark.Address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) && !Finds(block.Text.Substring(mark.Start, mark.Length)))
                        findings.Report(block, mark.Start, mark.Length, $"The link '{block.Text.Substring(mark.Start, mark.Length)}' leads away from the emergency.");
    }

    private static bool Finds(string words) => Array.Exists(Finders, finder => words.Contains(finder, StringComparison.OrdinalIgnoreCase));
}
