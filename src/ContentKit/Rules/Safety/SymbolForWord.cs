using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds '@', '+' and their like in place of words.</summary>
internal sealed partial class SymbolForWord : IRule
{
    public Descriptor Descriptor { get; } = new("SAF027", "symbol-for-word", Severity.Warning)
    {
        Why = "'@' is read as a 2, '&' as a 2, '+' as a 4, and the sign for degrees as a nought: 'every 6°' has been read as 'every 60'.",
        Fix = "Write the word: at, and, hours.",
        Source = "ISMP List of Error-Prone Abbreviations, Symbols, and Dose Designations",
        Bad = "Take 1 tablet [@] bedtime.",
        Good = "Take 1 tablet at bedtime.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, sign) in page.Find(Pattern, Hints))
            findings.Suggest(block, sign, sign.Value[0] switch
            {
                '@' => page.Choose("at", "a"),
                '&' or '+' => page.Choose("and", "y"),
                'x' or '×' or '1' when sign.Value.Contains('^', StringComparison.Ordinal) => sign.Value.EndsWith("^6", StringComparison.Ordinal) ? page.Choose("million", "millones") : null,
                _ => page.Choose(sign.Value.TrimEnd('°', 'º', ' ') + " hours", sign.Value.TrimEnd('°', 'º', ' ') + " horas"),
            }, isSafe: false, $"The sign in '{sign.Value}' can be read as a number.");
    }

    private static readonly SearchValues<char> Hints = SearchValues.Create("@&+°º^");

    [GeneratedRegex(@"(?<=[\w)]\s)@(?=\s?(?:[0-9]|[a-z]))(?!\w{1,30}\.)|(?<=[a-z0-9)]\s)[&+](?=\s[a-z0-9])|(?<=\b(?:every|q|cada)\s?)[0-9]{1,2}(?:\s?[-–]\s?[0-9]{1,2})?\s?[°º](?!\s?[CF]\b)|(?<=[0-9]\s)[x×]\s?10\^[0-9]{1,2}|(?<![\w.^])10\^[0-9]{1,2}")]
    private static partial Regex Pattern { get; }
}
