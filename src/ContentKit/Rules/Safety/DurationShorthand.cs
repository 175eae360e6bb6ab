using System.Buffers;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds 'x3d' and 'for 3/7', which stand for a number of days.</summary>
internal sealed partial class DurationShorthand : IRule
{
    public Descriptor Descriptor { get; } = new("SAF029", "duration-shorthand", Severity.Error)
    {
        Why = "'x3d' is read as 3 doses, and '3/7' as a date or a fraction: the medicine is stopped too early or too late.",
        Fix = "Write '3 days'.",
        Source = "ISMP List of Error-Prone Abbreviations, Symbols, and Dose Designations",
        Bad = "Take one tablet twice a day [x3d].",
        Good = "Take one tablet twice a day for 3 days.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, time) in page.Find(Pattern, Hints))
            findings.Report(block, time, $"'{time.Value}' is shorthand for a length of time that patients cannot read.");
    }

    private static readonly SearchValues<char> Hints = SearchValues.Create("/xX");

    [GeneratedRegex(@"(?<!\w)[xX]\s?[0-9]{1,2}\s?[dDwW](?:ays?|ks?|eeks?)?(?!\w)(?<!\s[0-9]{1,2}\s(?:days|weeks))|(?<=\b(?:for|every|in|cada|por)\s)[0-9]{1,2}/(?:7|24|52|12)(?![\w/])(?<!24/7)(?!\s+(?:of|inch|cup|hours?))|(?<![\w/])[1-4]/d(?![\w/])|(?<![\w/])i{1,3}/d(?![\w/])")]
    private static partial Regex Pattern { get; }
}
