using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds 'MS' for morphine sulfate; without a dose it is multiple sclerosis and no concern here.</summary>
internal sealed partial class MorphineLetters : IRule
{
    public Descriptor Descriptor { get; } = new("SAF008", "morphine-letters", Severity.Error)
    {
        Why = "'MS' is read as morphine sulfate or as magnesium sulfate: one for the other can kill.",
        Fix = "Write 'morphine sulfate' or 'magnesium sulfate'.",
        Source = "Joint Commission, Official \"Do Not Use\" List",
        Bad = "Take [MS] 15 mg for the pain.",
        Good = "Take morphine sulfate 15 mg for the pain.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, drug) in page.Find(Pattern, Hints))
            findings.Suggest(block, drug, page.Choose("morphine sulfate", "sulfato de morfina"), isSafe: false, $"'{drug.Value}' can be read as two different medicines.");
    }

    private static readonly SearchValues<string> Hints = SearchValues.Create(["MS"], StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w.-])MS(?=\s?(?:[0-9]{1,4}(?:\.[0-9]{1,3})?\s?(?:mg|mL|ml)\b|IR\b|ER\b|Contin\b))")]
    private static partial Regex Pattern { get; }
}
