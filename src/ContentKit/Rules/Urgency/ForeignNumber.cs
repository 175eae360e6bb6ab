using ContentKit.Diagnostics;

namespace ContentKit.Rules.Urgency;

/// <summary>Finds calls to the emergency number of another region. The region of the page decides, never its language.</summary>
internal sealed class ForeignNumber : IRule
{
    public Descriptor Descriptor { get; } = new("URG002", "foreign-emergency-number", Severity.Error)
    {
        Why = "The number of another country may reach nobody, or a line that sends no ambulance.",
        Fix = "Write {{ emergency.number }}: the page fills in the number of its region.",
        Source = "Google libphonenumber, ShortNumberMetadata (emergency numbers by territory)",
        Bad = "Call [999] at once.",
        Good = "Call 911 at once.",
    };

    public void Check(RulePage page, Findings findings)
    {
        if (page.EmergencyNumber is null)
            return;
        foreach (var block in page.Blocks)
        {
            var last = -1;
            foreach (var call in block.HasDigit ? PhoneCalls.AllIn(block) : [])
                if (RegionNumbers.IsForeign(page, call.Number))
                {
                    last = call.Start;
                    Report(page, block, call.Start, call.Length, findings);
                }
            foreach (var mark in block.Words.Marks)
                if (mark.Kind == "link" && DialledBy(mark.Address) is { } number && RegionNumbers.IsForeign(page, number) && !(last >= mark.Start && last < mark.Start + mark.Length))
                    Report(page, block, mark.Start, mark.Length, findings);
        }
    }

    private static string? DialledBy(string address) =>
        address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? address[4..].TrimStart('+').Replace("-", "", StringComparison.Ordinal) : null;

    private static void Report(RulePage page, Block block, int start, int length, Findings findings) =>
        findings.Report(block, start, length, $"'{block.Text.Substring(start, length)}' leads to an emergency number of another region; in {page.Region} it is {page.EmergencyNumber}.");
}
