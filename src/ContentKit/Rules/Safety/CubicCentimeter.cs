using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds 'cc', which reads as U or as two noughts.</summary>
internal sealed partial class CubicCentimeter : IRule
{
    public Descriptor Descriptor { get; } = new("SAF010", "cubic-centimeter", Severity.Error)
    {
        Why = "'cc' is read as 'U' (units) or as '00'.",
        Fix = "Write 'mL' ('ml' in the United Kingdom).",
        Source = "ISMP List of Error-Prone Abbreviations, Symbols, and Dose Designations",
        Bad = "Give [10 cc] of the syrup.",
        Good = "Give 10 mL of the syrup.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, dose) in page.FindWithDigits(Pattern, Hints))
            findings.Replace(block, dose, dose.Groups["number"].Value + (page.IsBritish() ? "ml" : " mL"), isSafe: true, $"'{dose.Value}' can be read as units or as noughts.");
    }

    private static readonly SearchValues<string> Hints = SearchValues.Create(["cc", "CC", "Cc", "c.c."], StringComparison.Ordinal);

    [GeneratedRegex($@"(?<![\w.])(?<number>{Amounts.Number})[\s-]?(?:cc|CC|Cc|ccs|c\.c\.)(?!\w)")]
    private static partial Regex Pattern { get; }
}
