using ContentKit.Diagnostics;

namespace ContentKit.Rules.Codes;

/// <summary>Finds codes that cannot be codes of their system.</summary>
internal sealed class CodeShape : IRule
{
    public Descriptor Descriptor { get; } = new("DOC035", "code-shape", Severity.Error)
    {
        Why = "Partners look leaflets up by these codes. With a wrong one the leaflet is never found, or is shown for another illness.",
        Fix = "Copy the code anew from the list that it is from.",
        Source = "Code systems' own rules (ICD-10-CM, SNOMED CT, LOINC, CPT, RxNorm, MeSH); content standards table 3.2",
        Bad = "codes:\n  - system: ICD-10-CM\n    code: [17.11]\n",
        Good = "codes:\n  - system: ICD-10-CM\n    code: M17.11\n",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var entry in CodeEntry.Of(page))
            if (entry.IsFilled && !CodeShapes.Fits(entry.System, entry.Text))
                findings.Report(entry.Place, $"'{entry.Text}' is not a code of {entry.System}.", CodeShapes.Describe(entry.System));
    }
}
