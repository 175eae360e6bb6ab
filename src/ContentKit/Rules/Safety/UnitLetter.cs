using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds '10 U', where the letter reads as a nought.</summary>
internal sealed partial class UnitLetter : IRule
{
    public Descriptor Descriptor { get; } = new("SAF001", "unit-letter", Severity.Error)
    {
        Why = "'10 U' is read as 100 or as '10 cc', and a tenfold dose of insulin can kill.",
        Fix = "Write the word 'units'.",
        Source = "Joint Commission, Official \"Do Not Use\" List",
        Bad = "Inject [10 U] before breakfast.",
        Good = "Inject 10 units before breakfast.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, dose) in page.FindWithDigits(Pattern))
            findings.Suggest(block, dose, page.Choose($"{dose.Groups["number"].Value} units", $"{dose.Groups["number"].Value} unidades"), isSafe: false,
                $"The letter in '{dose.Value}' can be read as a nought.");
    }

    [GeneratedRegex($@"(?<![\w.])(?<number>{Amounts.Number})\s?(?:[Uu](?=/(?:day|hour|hr|h|kg|día|hora)\b)|U(?![\w/'’-]|\.\w)|u(?![\w/'’-]|\.\w|\s+(?:[0-9]|h?o)))")]
    private static partial Regex Pattern { get; }
}
