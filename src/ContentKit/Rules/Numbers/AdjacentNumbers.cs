using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Numbers;

/// <summary>Finds '2 200 mg tablets', which reads as 2,200 mg.</summary>
internal sealed partial class AdjacentNumbers : IRule
{
    public Descriptor Descriptor { get; } = new("NUM006", "adjacent-numbers", Severity.Error)
    {
        Why = "'1 or 2 200mg tablets' is read as 2,200 mg.",
        Fix = "Write the first number as a word: 'one or two 200 mg tablets'.",
        Source = "NHS digital service manual, Content guide, Numbers, measurements, dates and time",
        Bad = "Take [2 200 mg] tablets.",
        Good = "Take two 200 mg tablets.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, dose) in page.FindWithDigits(Pattern))
            findings.Report(block, dose, $"'{dose.Value}' can be read as one number.");
    }

    [GeneratedRegex(@"(?<![\w.,:/–-])[0-9]{1,2}\s[1-9][0-9]{0,4}(?:[.,][0-9]{1,3})?[\s-]?(?:mg|mcg|[µμ]g|mL|ml|g|units?|unidades|milligrams?)(?!\w)")]
    private static partial Regex Pattern { get; }
}
