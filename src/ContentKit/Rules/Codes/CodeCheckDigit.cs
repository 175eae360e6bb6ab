using ContentKit.Diagnostics;

namespace ContentKit.Rules.Codes;

/// <summary>Finds codes with a slip in one digit.</summary>
internal sealed class CodeCheckDigit : IRule
{
    public Descriptor Descriptor { get; } = new("DOC036", "code-check-digit", Severity.Error)
    {
        Why = "The last digit of these codes proves the others. Two digits were swapped or one was mistyped, so that the code means nothing, or something else.",
        Fix = "Copy the code anew from the list that it is from.",
        Source = "SNOMED CT Release File Specification, Verhoeff check digit; LOINC Users' Guide, mod 10 check digit",
        Bad = "codes:\n  - system: SNOMED CT\n    code: \"[44465008]\"\n",
        Good = "codes:\n  - system: SNOMED CT\n    code: \"44465007\"\n",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var entry in CodeEntry.Of(page))
            if (CodeShapes.Fits(entry.System, entry.Text) && !IsRight(entry))
                findings.Report(entry.Place, $"The check digit of '{entry.Text}' does not fit: a digit is wrong.");
    }

    private static bool IsRight(CodeEntry entry) => entry.System switch
    {
        "SNOMED CT" => CheckDigits.IsVerhoeff(entry.Text),
        "LOINC" => CheckDigits.IsLoinc(entry.Text),
        _ => true,
    };
}
