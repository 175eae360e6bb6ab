using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds '5/325 mg', where the slash reads as a 1.</summary>
internal sealed partial class DoseSlash : IRule
{
    public Descriptor Descriptor { get; } = new("SAF021", "dose-slash", Severity.Warning)
    {
        Why = "A slash is read as the number 1, and a reader cannot tell whether it means 'and', 'or' or 'for each'.",
        Fix = "Write 'and', 'or' or 'for each'.",
        Source = "ISMP List of Error-Prone Abbreviations, Symbols, and Dose Designations",
        Bad = "Take one tablet of [5/325 mg] for pain.",
        Good = "Take one tablet (5 mg and 325 mg) for pain.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, dose) in page.Find(Pattern, Hints))
            if (!IsFraction(dose.Groups["left"].Value, dose.Groups["right"].Value))
                findings.Report(block, dose, $"The slash in '{dose.Value}' can be read as a 1.");
    }

    private static bool IsFraction(string left, string right) =>
        (left, right) is ("1" or "2" or "3", "2" or "3" or "4" or "8") && string.CompareOrdinal(left, right) < 0;

    private static readonly SearchValues<char> Hints = SearchValues.Create("/");

    [GeneratedRegex(@"(?<![\w./,-])(?<left>[0-9]{1,5}(?:\.[0-9]{1,3})?)\s?/\s?(?<right>[0-9]{1,5}(?:\.[0-9]{1,3})?)\s?(?:mg|mcg|mL|ml|units?|hours?|hrs?)(?![\w/])")]
    private static partial Regex Pattern { get; }
}
