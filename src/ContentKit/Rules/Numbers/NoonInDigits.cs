using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Numbers;

/// <summary>Finds '12pm' and '00:00'.</summary>
internal sealed partial class NoonInDigits : IRule
{
    public Descriptor Descriptor { get; } = new("NUM004", "noon-in-digits", Severity.Warning)
    {
        Why = "Many readers do not know whether 12am is noon or midnight, and come, fast or take a medicine 12 hours off.",
        Fix = "Write 'midday' or 'midnight'.",
        Source = "NHS digital service manual, Content guide, Numbers, measurements, dates and time",
        Bad = "Eat nothing after [12am].",
        Good = "Eat nothing after midnight.",
    };

    public ImmutableArray<string> Profiles => ["uk"];

    public ImmutableArray<string> Languages => ["en"];

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, time) in page.FindWithDigits(Pattern, Hints))
            findings.Replace(block, time, time.Value[^1] is 'n' || time.Groups["afternoon"].Success ? "midday" : "midnight", isSafe: false, $"'{time.Value}' is read as noon by some and as midnight by others.");
    }

    private static readonly SearchValues<string> Hints = SearchValues.Create(["12", "0:00", "0.00"], StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w:.,])(?:12(?:[:.]00)?\s?(?:(?<afternoon>p(?:m|\.m\.?))|a(?:m|\.m\.?)|noon|midnight)|0?0[:.]00)(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }
}
