using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds 'mg.' in the middle of a sentence.</summary>
internal sealed partial class UnitPeriod : IRule
{
    public Descriptor Descriptor { get; } = new("SAF018", "unit-period", Severity.Warning)
    {
        Why = "The point behind a unit is read as a 1: 'mg.' has been taken for 'mg1'.",
        Fix = "Leave the point out.",
        Source = "ISMP List of Error-Prone Abbreviations, Symbols, and Dose Designations",
        Bad = "Take 5 [mg.] at night.",
        Good = "Take 5 mg at night.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, unit) in page.FindWithDigits(Pattern, Hints))
            findings.Replace(block, unit, unit.Value[..^1], isSafe: false, $"'{unit.Value}' needs no point.");
    }

    private static readonly SearchValues<string> Hints = SearchValues.Create(["g.", "L.", "l.", "q."], StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=[0-9]\s?)(?:mg|mcg|mL|ml|g|kg|mEq)\.(?=\s+[a-z])")]
    private static partial Regex Pattern { get; }
}
