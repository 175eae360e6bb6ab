using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Structure;

/// <summary>Finds things to avoid that begin with 'do not': the page writes these words.</summary>
internal sealed partial class DoubleDoNot : IRule
{
    public Descriptor Descriptor { get; } = new("STR105", "double-do-not", Severity.Error)
    {
        Why = "The page writes 'Do not' in front of each thing to avoid. 'Do not do not lift' confuses, and 'Do not never' can turn the advice round.",
        Fix = "Begin with what the reader might do, for example 'lift heavy things'.",
        Source = "NHS digital service manual, do and don't lists (the list writes 'do not')",
        Bad = "avoid: [Do not] lift heavy things",
        Good = "avoid: lift heavy things",
    };

    public ImmutableArray<string> Languages => ["en", "es"];

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            if (block.Section == "avoid" && block.Field is "text" or "avoid" && Denial.Match(block.Text) is { Success: true } match)
                findings.Report(block, match, $"The page would read 'Do not {char.ToLowerInvariant(block.Text[0])}{block.Text.AsSpan(1)}'.");
    }

    [GeneratedRegex(@"^(?:do not|don['’]?t|never|no|not|avoid|nunca|jamás|evite|evitar)(?=[ ,:])", RegexOptions.IgnoreCase)]
    private static partial Regex Denial { get; }
}
