using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds amounts like '5.0 mg', which read as 50 mg when the point is missed.</summary>
internal sealed partial class TrailingZero : IRule
{
    public Descriptor Descriptor { get; } = new("SAF005", "trailing-zero", Severity.Error)
    {
        Why = "A missed decimal point turns '5.0 mg' into a tenfold overdose.",
        Fix = "Write the whole number: '5 mg'.",
        Source = "Joint Commission, Official \"Do Not Use\" List; ISMP List of Error-Prone Abbreviations",
        Bad = "Take [5.0 mg] at night.",
        Good = "Take 5 mg at night, or 0.5 mg.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, amount) in page.Find(Pattern, Hints))
            findings.Replace(block, amount, amount.Groups["whole"].Value + amount.Groups["unit"].Value, isSafe: true, $"'{amount.Value}' has a trailing zero.");
    }

    private static readonly SearchValues<string> Hints = SearchValues.Create([".0", ",0"], StringComparison.Ordinal);

    private const string Unit = $@"[\s-]?(?:{Amounts.DoseUnits}|MG|Mg|MCG|Mcg|ML|{Amounts.Forms}|{Amounts.Times})";

    /// <summary>Values of a laboratory.</summary>
    private const string NoMore = @"(?!\w|/(?:dL|dl|L|mm|µL|μL))";

    /// <summary>The first number of a range has its unit behind the second.</summary>
    [GeneratedRegex($@"(?<![\w.,])(?<whole>[0-9]{{1,6}}(?:,[0-9]{{3}}){{0,2}})(?:\.0{{1,6}}|,0{{1,2}})(?:(?<unit>{Unit}){NoMore}|(?={Amounts.SecondNumber}{Unit}{NoMore}))")]
    private static partial Regex Pattern { get; }
}
