using System.Buffers;
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
        foreach (var (block, date) in page.FindWithDigits(Pattern, Hints))
            findings.Report(block, date, $"'{date.Value}' is read with day and month either way round.");
    }

    /// <summary>A slash before a digit, or another sign before the year.</summary>
    private static readonly SearchValues<string> Hints = SearchValues.Create([.. "0123456789".Select(digit => $"/{digit}"), ".19", "-19", ".20", "-20"], StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w/.-])(?:[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})|[0-9]{1,2}(?<sign>[.-])[0-9]{1,2}\k<sign>(?:19|20)[0-9]{2})(?![\w/-])")]
    private static partial Regex Pattern { get; }
}
