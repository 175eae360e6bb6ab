using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Numbers;

/// <summary>Finds '10% of people', which fewer readers grasp than '1 in 10 people'.</summary>
internal sealed partial class PercentOfPeople : IRule
{
    public Descriptor Descriptor { get; } = new("NUM011", "percent-of-people", Severity.Information)
    {
        Why = "Many readers cannot turn a percentage into people, and fear or trust the wrong thing.",
        Fix = "Write '1 in 10 people'.",
        Source = "NHS digital service manual, Content guide, Numbers, measurements, dates and time; CDC Clear Communication Index, item 15",
        Bad = "[10% of people] feel sick.",
        Good = "1 in 10 people feel sick.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, share) in page.FindWithDigits(Pattern, Hints))
            findings.Report(block, share, $"'{share.Value}' is hard to picture.", Help(page, share));
    }

    private static string? Help(RulePage page, Match share)
    {
        var percent = int.Parse(share.Groups["number"].Value, CultureInfo.InvariantCulture);
        if (share.Groups["part"].Success || share.Groups["low"].Success || percent is 0 or > 99)
            return null;
        var divisor = (int)System.Numerics.BigInteger.GreatestCommonDivisor(percent, 100);
        return page.Choose($"Write '{percent / divisor} in {100 / divisor}'.", $"Escriba '{percent / divisor} de cada {100 / divisor}'.");
    }

    private static readonly SearchValues<string> Hints = SearchValues.Create(["%", "percent", "per cent", "por ciento"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<![\w.,-])(?<low>[0-9]{1,3}\s(?:to|or|a|o)\s)?(?<number>[0-9]{1,3})(?<part>[.,][0-9]{1,2})?\s?(?:%|percent|per\scent|por\sciento)\s(?:of|de)\s(?:all\s|the\s|todas?\s|todos\s|las\s|los\s){0,2}(?:people|patients|adults|children|babies|women|men|cases|Americans|personas|pacientes|adultos|niños|bebés|mujeres|hombres|casos)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }
}
