using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds amounts like '.5 mg', which read as 5 mg when the point is missed.</summary>
internal sealed partial class NakedDecimal : IRule
{
    public Descriptor Descriptor { get; } = new("SAF006", "naked-decimal", Severity.Error)
    {
        Why = "A missed decimal point turns '.5 mg' into a tenfold overdose.",
        Fix = "Write a nought in front of the point: '0.5 mg'.",
        Source = "Joint Commission, Official \"Do Not Use\" List; ISMP List of Error-Prone Abbreviations",
        Bad = "Take [.5 mg] at night.",
        Good = "Take 0.5 mg at night.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, amount) in page.FindWithDigits(Pattern, Hints))
            findings.Replace(block, amount, "0" + amount.Value, isSafe: amount.Value[0] == '.', $"'{amount.Value}' has no number in front of the point.");
    }

    private static readonly SearchValues<string> Hints = SearchValues.Create([.. "0123456789".SelectMany(digit => new[] { $".{digit}", $",{digit}" })], StringComparison.Ordinal);

    private const string Unit = $@"[\s-]?(?:{Amounts.DoseUnits}|{Amounts.Forms}|teaspoons?|tablespoons?|tsp|tbsp|inch(?:es)?|cm|mm)(?!\w)";

    /// <summary>The first number of a range has its unit behind the second.</summary>
    [GeneratedRegex($@"(?<![\w.,])[.,][0-9]{{1,6}}(?:{Unit}|(?={Amounts.SecondNumber}{Unit}))")]
    private static partial Regex Pattern { get; }
}
