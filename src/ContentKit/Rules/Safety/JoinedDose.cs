using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds 'Tegretol300 mg', where the last letter reads as a 1.</summary>
internal sealed partial class JoinedDose : IRule
{
    public Descriptor Descriptor { get; } = new("SAF020", "joined-dose", Severity.Error)
    {
        Why = "'Inderal40 mg' has been read as 'Inderal 140 mg'.",
        Fix = "Put a blank between the medicine and its dose.",
        Source = "ISMP List of Error-Prone Abbreviations, Symbols, and Dose Designations",
        Bad = "Take [Tegretol300 mg] at night.",
        Good = "Take Tegretol 300 mg at night.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, dose) in page.FindWithDigits(Pattern, Hints))
        {
            var drug = dose.Groups["drug"];
            findings.Replace(block, drug.Index, drug.Length + dose.Length, $"{drug.Value} {dose.Value}", isSafe: false, $"'{drug.Value}{dose.Value}' runs the medicine and its dose together.");
        }
    }

    private static readonly SearchValues<string> Hints = SearchValues.Create(["mg", "mcg", "mL", "ml", "units"], StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=[a-z])[0-9]{1,5}(?:\.[0-9]{1,3})?\s?(?:mg|mcg|mL|ml|units)\b(?<=(?<![\w.-])(?<drug>[A-Za-z]{4,30})[0-9]{1,5}(?:\.[0-9]{1,3})?\s?[A-Za-z]{2,5})")]
    private static partial Regex Pattern { get; }
}
