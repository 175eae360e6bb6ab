using ContentKit.Diagnostics;

namespace ContentKit.Rules.Codes;

/// <summary>Finds codes that are still to be filled in.</summary>
internal sealed class EmptyCode : IRule
{
    public Descriptor Descriptor { get; } = new("DOC037", "empty-code", Severity.Error)
    {
        Why = "A placeholder would be published, and partners would file the leaflet under it.",
        Fix = "Write the code, or remove the entry until you have it.",
        Source = "Content standards table 3.2",
        Bad = "codes:\n  - system: LOINC\n    code: [TBD]\n",
        Good = "codes:\n  - system: LOINC\n    code: 69730-0\n",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var entry in CodeEntry.Of(page))
            if (!entry.IsFilled && entry.Text.Length > 0) // an entry with nothing at all is a matter of the schema
                findings.Report(entry.Place, $"There is no code of {entry.System} here yet.");
    }
}
