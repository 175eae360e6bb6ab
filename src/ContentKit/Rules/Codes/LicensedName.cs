using ContentKit.Diagnostics;

namespace ContentKit.Rules.Codes;

/// <summary>Finds CPT codes that are published with their names.</summary>
internal sealed class LicensedName : IRule
{
    public Descriptor Descriptor { get; } = new("DOC038", "licensed-code-name", Severity.Warning)
    {
        Why = "The names of CPT codes belong to the American Medical Association. Publishing them needs its licence; the code alone does not.",
        Fix = "Remove the display name and keep the code.",
        Source = "AMA, CPT licensing; content standards table 3.2",
        Bad = "codes:\n  - system: CPT\n    code: \"20552\"\n    display: [Injection of trigger points]\n",
        Good = "codes:\n  - system: CPT\n    code: \"20552\"\n",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var entry in CodeEntry.Of(page))
            if (entry is { System: "CPT", Display: { } display })
                findings.Report(display.LocationOf(0, display.Text.Length), $"The CPT code {entry.Text} stands here with its name.");
    }
}
