using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds 'IJ', 'IN', 'HS' and their like behind a dose.</summary>
internal sealed partial class RouteShorthand : IRule
{
    public Descriptor Descriptor { get; } = new("SAF030", "route-shorthand", Severity.Error)
    {
        Why = "'IJ' and 'IN' are read as 'IV' or 'IM', 'HS' as half strength or bedtime, 'BT' as twice a day: the wrong way or the wrong time.",
        Fix = "Write the words: by injection, into the nose, at bedtime, as directed.",
        Source = "ISMP List of Error-Prone Abbreviations, Symbols, and Dose Designations",
        Bad = "Take 10 mg [HS].",
        Good = "Take 10 mg at bedtime.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, letters) in page.Find(Pattern, MayMatch))
            findings.Report(block, letters, $"'{letters.Value}' can be read in more than one way.");
    }

    private static readonly SearchValues<string> Hints = SearchValues.Create(["BT", "IJ", "HS", " hs", "UD", " ud", "qn", " od", " ss", "SL", "IVP", "IN"], StringComparison.Ordinal);

    /// <summary>Small letters stand behind a blank, which may be a protected one.</summary>
    private static bool MayMatch(string text) => text.AsSpan().ContainsAny(Hints) || text.Contains('\u00a0', StringComparison.Ordinal);

    [GeneratedRegex(@"\b(?:BT|IJ|HS|hs|UD|ud|qn|od|ss|SL|IVP|IN(?=\s*$|\s*[.,;]|\s+(?:daily|once|twice|every)\b))(?![\w/-])(?<=\b(?:[0-9]{1,5}\s?(?:mg|mcg|mL|ml|units)|tablets?|tabs?|capsules?|caps?|drops?|sprays?|puffs?|doses?|daily|given|give|take)\s[A-Za-z]{2,3})")]
    private static partial Regex Pattern { get; }
}
