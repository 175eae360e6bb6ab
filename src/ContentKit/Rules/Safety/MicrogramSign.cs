using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds 'µg', which reads as mg.</summary>
internal sealed partial class MicrogramSign : IRule
{
    public Descriptor Descriptor { get; } = new("SAF009", "microgram-sign", Severity.Error)
    {
        Why = "In small print or by hand 'µg' is read as 'mg': a thousandfold overdose.",
        Fix = "Write 'mcg' in the United States, 'micrograms' in the United Kingdom.",
        Source = "ISMP List of Error-Prone Abbreviations, Symbols, and Dose Designations; BNF, Prescription writing",
        Bad = "Take 400 [µg] each day.",
        Good = "Take 400 mcg each day.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, unit) in page.Find(Pattern, MayMatch))
            if (block.HasDigit)
                findings.Replace(block, unit, page.IsBritish() ? "micrograms" : "mcg", isSafe: true, $"'{unit.Value}' can be read as 'mg'.");
    }

    private static readonly SearchValues<char> Signs = SearchValues.Create("µμ㎍");

    private static bool MayMatch(string text) => text.AsSpan().ContainsAny(Signs) || text.Contains("ug", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![A-Za-zµμ])(?:[µμ]g|㎍|(?<=[0-9]\s?)ug)\b")]
    private static partial Regex Pattern { get; }
}
