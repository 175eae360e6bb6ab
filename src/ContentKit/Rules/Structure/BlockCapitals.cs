using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Structure;

/// <summary>Finds three and more words in capital letters. Short ones are most likely names such as NHS or MRI.</summary>
internal sealed partial class BlockCapitals : IRule
{
    private const int ShortestWord = 4;

    public Descriptor Descriptor { get; } = new("STR114", "block-capitals", Severity.Warning)
    {
        Why = "Words in capitals lose their shape and are hard to read, and screen readers may spell them out.",
        Fix = "Write small letters. Use bold for one or two words that must stand out.",
        Source = "NHS digital service manual, formatting",
        Bad = "[NEVER TAKE BOTH TABLETS] together.",
        Good = "Never take both tablets together.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            if (HasCapitals(block.Text))
                foreach (var match in Capitals.EnumerateMatches(block.Text))
                    findings.Report(block, match.Index, match.Length, $"'{block.Text.Substring(match.Index, match.Length)}' is written in capital letters.");
    }

    /// <summary>Spares nearly every block the pattern: one letter in four is enough to find a long word.</summary>
    private static bool HasCapitals(string text)
    {
        for (var i = ShortestWord - 1; i < text.Length; i += ShortestWord)
            if (char.IsUpper(text[i]) && (i + 1 < text.Length && char.IsUpper(text[i + 1]) || char.IsUpper(text[i - 1])))
                return true;
        return false;
    }

    [GeneratedRegex(@"\b\p{Lu}{4,40}(?:[\s,]{1,4}\p{Lu}{4,40}){2,60}\b")]
    private static partial Regex Capitals { get; }
}
