using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Numbers;

/// <summary>Finds '250 mg', which is written '250mg' in the NHS's style.</summary>
internal sealed partial class UnitWithoutBlank : IRule
{
    public Descriptor Descriptor { get; } = new("NUM015", "unit-without-blank", Severity.Warning)
    {
        Why = "A number at the end of one line and its unit at the start of the next are misread.",
        Fix = "Write the number and its unit together.",
        Source = "NHS digital service manual, Content guide, Numbers, measurements, dates and time",
        Bad = "Take [250 mg] at night.",
        Good = "Take 250mg at night.",
    };

    public ImmutableArray<string> Profiles => ["uk"];

    public ImmutableArray<string> Conflicts => ["NUM002"];

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, amount) in page.FindWithDigits(Pattern))
            findings.Replace(block, amount, amount.Groups["number"].Value + amount.Groups["unit"].Value, isSafe: true, $"'{amount.Value}' has a blank before its unit.");
    }

    [GeneratedRegex($@"(?<![\w.,])(?<number>{Amounts.Number})\s(?<unit>mg|mcg|ml|mL|g|kcal)\b")]
    private static partial Regex Pattern { get; }
}
