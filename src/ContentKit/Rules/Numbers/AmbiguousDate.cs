using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Numbers;

/// <summary>Finds '3/4/2026', which is March or April.</summary>
internal sealed partial class AmbiguousDate : IRule
{
    public Descriptor Descriptor { get; } = new("NUM005", "ambiguous-date", Severity.Warning)
    {
        Why = "3/4/2026 is the 4th of March to some readers and the 3rd of April to others: an appointment or a vaccine is missed.",
        Fix = "Write the month as a word.",
        Source = "NHS digital service manual, Content guide, Numbers, measurements, dates and time",
        Bad = "Come back on [3/4/2026].",
        Good = "Come back on March 4, 2026.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, date) in page.Find(Pattern, MayMatch))
            findings.Report(block, date, $"'{date.Value}' is read with day and month either way round.");
    }

    /// <summary>With points or dashes the year has four digits.</summary>
    private static bool MayMatch(Block block) => block.HasDigit && (block.LongestNumber >= 4 || block.Text.Contains('/', StringComparison.Ordinal));

    [GeneratedRegex(@"(?<![\w/.-])(?:[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})|[0-9]{1,2}(?<sign>[.-])[0-9]{1,2}\k<sign>(?:19|20)[0-9]{2})(?![\w/-])")]
    private static partial Regex Pattern { get; }
}
