using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds 'SQ', 'SC' and 'sub q' for an injection under the skin.</summary>
internal sealed partial class UnderTheSkinLetters : IRule
{
    public Descriptor Descriptor { get; } = new("SAF014", "under-the-skin-letters", Severity.Error)
    {
        Why = "'SC' is read as 'SL' (under the tongue), 'SQ' as '5 every', and the 'q' of 'sub q' as 'every'.",
        Fix = "Write 'under the skin'.",
        Source = "ISMP List of Error-Prone Abbreviations, Symbols, and Dose Designations",
        Bad = "Inject 40 mg [SubQ].",
        Good = "Inject 40 mg under the skin.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, route) in page.Find(Pattern, MayMatch))
            findings.Suggest(block, route, page.Choose("under the skin", "debajo de la piel"), isSafe: false, $"'{route.Value}' can be read as another way of giving the medicine.");
    }

    private static readonly SearchValues<string> Hints = SearchValues.Create(["SQ", "sq", "ub", "UB"], StringComparison.Ordinal);

    private static bool MayMatch(string text) => text.AsSpan().ContainsAny('q', 'Q') && text.AsSpan().ContainsAny(Hints) || text.Contains("SC", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w.-])(?:SQ(?!\s?(?:ft|FT|feet|miles?|cm|in)\b)|[Ss]ub-?\s?[Qq]|SUBQ|sq(?=\s+(?:inject|daily|once|twice|every))|SC(?=\s+(?:inject|doses?\b|once\b|twice\b|daily\b|every\b))|(?<=[0-9]\s?(?:mg|mcg|mL|ml|units)\s)SC)(?![\w-])")]
    private static partial Regex Pattern { get; }
}
