using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Numbers;

/// <summary>Finds '250mg', where the m reads as two noughts.</summary>
internal sealed partial class UnitBlank : IRule
{
    public Descriptor Descriptor { get; } = new("NUM002", "unit-blank", Severity.Warning)
    {
        Why = "Without a blank the 'm' of '10mg' is read as one or two noughts.",
        Fix = "Put a blank between the number and its unit.",
        Source = "ISMP List of Error-Prone Abbreviations, Symbols, and Dose Designations",
        Bad = "Take [250mg] at night.",
        Good = "Take 250 mg at night.",
    };

    public ImmutableArray<string> Profiles => ["us"];

    public ImmutableArray<string> Conflicts => ["NUM015"];

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, amount) in page.FindWithDigits(Pattern, Hints))
            findings.Replace(block, amount, $"{amount.Groups["number"].Value} {amount.Groups["unit"].Value}", isSafe: true, $"'{amount.Value}' has no blank before its unit.");
    }

    private static readonly SearchValues<string> Hints = SearchValues.Create(["mg", "mcg", "mL", "ml", "kg", "cm", "mm", "units"], StringComparison.Ordinal);

    [GeneratedRegex($@"(?<![\w.,])(?<number>{Amounts.Number})(?<unit>mg|mcg|mL|ml|kg|cm|mm|units)\b")]
    private static partial Regex Pattern { get; }
}
