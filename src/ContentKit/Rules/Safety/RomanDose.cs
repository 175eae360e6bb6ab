using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds 'take II tablets'.</summary>
internal sealed partial class RomanDose : IRule
{
    public Descriptor Descriptor { get; } = new("SAF028", "roman-dose", Severity.Error)
    {
        Why = "Roman numerals are misread: 'II' as 11, 'V' as a letter, 'IV' as 'into a vein'.",
        Fix = "Write the number in digits.",
        Source = "ISMP List of Error-Prone Abbreviations, Symbols, and Dose Designations",
        Bad = "Take [ii] tablets at night.",
        Good = "Take 2 tablets at night.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, number) in page.Find(Pattern, Hints))
            findings.Suggest(block, number, Array.IndexOf(Numerals, number.Value.ToUpperInvariant()) is var value and > 0 ? value.ToString(CultureInfo.InvariantCulture) : null, isSafe: false,
                $"'{number.Value}' is a Roman numeral and easily misread.");
    }

    private static readonly string[] Numerals = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    private static readonly SearchValues<string> Hints = SearchValues.Create(["tab", "cap", "pill", "drops", "gtt", "puffs", "spoon", "compr", "gotas", "pastilla"], StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\b(?:type|class|schedule|phase|grade|stage|factor|vitamin|tipo|factor)\s)(?<![\w.-])(?:i{1,3}|iv|vi{0,3}|ix|x|II|III|IV|V|VI{1,3}|IX|X)(?=\s(?:tablets?|tabs?|capsules?|caps|pills|drops|gtts?|puffs|teaspoons?|teaspoonfuls?|tabletas?|comprimidos?|gotas|pastillas)\b)")]
    private static partial Regex Pattern { get; }
}
