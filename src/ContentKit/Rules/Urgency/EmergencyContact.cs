using ContentKit.Diagnostics;

namespace ContentKit.Rules.Urgency;

/// <summary>Finds authors' own headings and contacts that send an emergency elsewhere, or lesser signs to the ambulance.</summary>
internal sealed class EmergencyContact : IRule
{
    public Descriptor Descriptor { get; } = new("URG001", "emergency-heading", Severity.Error)
    {
        Why = "Patients dial what they read first. An emergency heading without the number, or the number over less urgent signs, sends them wrong.",
        Fix = "Use {{ emergency.number }} in the heading of the emergency tier and nowhere else, or leave the heading out: the page writes it.",
        Source = "NHS digital service manual, care cards (heading names the service to use)",
        Bad = "urgency.emergency.heading: [Call your doctor now if:]",
        Good = "urgency.emergency.heading: Call 911 or go to an emergency department if:",
    };

    public void Check(RulePage page, Findings findings)
    {
        if (page.EmergencyNumber is null)
            return;
        foreach (var block in page.Blocks)
            if (block.Tier is { } tier && block.Field is "heading" or "contact")
            {
                if (tier == "emergency")
                    CheckEmergency(page, block, findings);
                else
                    CheckOther(page, block, findings);
            }
    }

    private static void CheckEmergency(RulePage page, Block block, Findings findings)
    {
        if (EmergencyService.In(page, block) is null)
            findings.Report(block.Location, block.Field == "heading" ? $"The heading of the emergency tier does not say {page.EmergencyNumber}."
                : $"The emergency tier sends readers to '{block.Text}', which is no emergency service.");
    }

    /// <summary>An emergency department may see urgent patients; an ambulance may not be called for them.</summary>
    private static void CheckOther(RulePage page, Block block, Findings findings)
    {
        if ((EmergencyService.Ambulance(page, block) ?? (block.Tier == "routine" ? EmergencyService.Department(block.Text) : null)) is not { } found)
            return;
        var words = block.Text.Substring(found.Start, found.Length);
        findings.Report(block.Location, char.IsAsciiDigit(words[0]) ? $"The {block.Field} of the tier '{block.Tier}' says {words}."
            : $"The {block.Field} of the tier '{block.Tier}' says '{words}'.");
    }
}
