using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds signs such as '≥ 38', which are read the wrong way round.</summary>
internal sealed partial class ComparisonSign : IRule
{
    public Descriptor Descriptor { get; } = new("SAF017", "comparison-sign", Severity.Warning)
    {
        Why = "'<' and '>' are mistaken for each other, for a 4 or a 7; a screen reader may leave them out.",
        Fix = "Write 'less than', 'more than', 'at most' or 'at least'.",
        Source = "ISMP List of Error-Prone Abbreviations, Symbols, and Dose Designations",
        Bad = "Call if your temperature is [> 101] °F.",
        Good = "Call if your temperature is more than 101 °F.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, limit) in page.Find(Pattern, Hints))
            findings.Suggest(block, limit, Words(page, limit.Groups["sign"].Value) is { } words ? $"{words} {limit.Groups["number"].Value}" : null, isSafe: false,
                $"The sign in '{limit.Value}' is easily read the wrong way round.");
    }

    private static string? Words(RulePage page, string sign) => sign switch
    {
        "<" => page.Choose("less than", "menos de"),
        ">" => page.Choose("more than", "más de"),
        "<=" or "≤" or "⩽" => page.Choose("at most", "como máximo"),
        _ => page.Choose("at least", "al menos"),
    };

    private static readonly SearchValues<char> Hints = SearchValues.Create("<>≤≥⩽⩾");

    [GeneratedRegex($@"(?<![<>=-])(?<sign>[<>]=?|[≤≥⩽⩾])\s?(?<number>{Amounts.Number})")]
    private static partial Regex Pattern { get; }
}
