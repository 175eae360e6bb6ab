using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds 'IU', which reads as IV or as the number 10.</summary>
internal sealed partial class InternationalUnitLetters : IRule
{
    public Descriptor Descriptor { get; } = new("SAF002", "international-unit-letters", Severity.Error)
    {
        Why = "'IU' is read as 'IV' (into a vein) or as the number 10.",
        Fix = "Write 'units' or 'international units'.",
        Source = "Joint Commission, Official \"Do Not Use\" List",
        Bad = "Take [400 IU] of vitamin D each day.",
        Good = "Take 400 international units of vitamin D each day.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, dose) in page.Find(Pattern, Hints))
            findings.Suggest(block, dose, page.Choose($"{dose.Groups["number"].Value} international units", $"{dose.Groups["number"].Value} unidades internacionales"), isSafe: false,
                $"'{dose.Value}' can be read as 'IV' or as the number 10.");
    }

    private static readonly SearchValues<string> Hints = SearchValues.Create(["IU", "I.U.", "iu", "UI", "U.I."], StringComparison.Ordinal);

    [GeneratedRegex($@"(?<![\w.])(?<number>(?:{Amounts.Number}\s?)?(?:million|thousand|millones\sde|mil)|{Amounts.Number})\s?(?:IU|I\.U\.|iu|UI|U\.I\.)(?!\w)")]
    private static partial Regex Pattern { get; }
}
