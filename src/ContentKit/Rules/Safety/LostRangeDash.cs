using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds '100125 mg': five digits and more without a comma, or a range whose dash was lost.</summary>
internal sealed partial class LostRangeDash : IRule
{
    public Descriptor Descriptor { get; } = new("SAF019", "lost-range-dash", Severity.Error)
    {
        Why = "When a dash is lost on the way, '100-125' becomes '100125'. Long numbers without a comma are misread by a factor of ten.",
        Fix = "Check the number. Write a range with 'to', and a large number with a comma: '100,000 units'.",
        Source = "ISMP List of Error-Prone Abbreviations, Symbols, and Dose Designations",
        Bad = "Aim for [100125 mg] each day.",
        Good = "Aim for 100 to 125 mg each day.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, number) in page.FindWithDigits(Pattern, 5))
            findings.Report(block, number, $"'{number.Value}' has lost a dash or lacks a comma.", Help(number.Value));
    }

    /// <summary>Two numbers of the same length, the first one smaller, are most likely a range.</summary>
    private static string? Help(string found)
    {
        var length = 0;
        while (char.IsAsciiDigit(found[length]))
            length++;
        var (low, high) = (found[..(length / 2)], found[(length / 2)..length]);
        return low.Length == high.Length && high[0] != '0' && string.CompareOrdinal(low, high) < 0 ? $"If a dash was lost, write '{low} to {high}'." : null;
    }

    [GeneratedRegex(@"(?<![\w.,:/–-])[0-9]{5,12}[\s-]?(?:units?|mg|mcg|[µμ]g|g|mL|ml|mEq|IU|minutes?|hours?|days?|weeks?|months?|unidades|minutos?|horas?|días?|semanas?)(?!\w)")]
    private static partial Regex Pattern { get; }
}
