using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Numbers;

/// <summary>Finds '1000 calories': a large number without its comma.</summary>
internal sealed partial class MissingComma : IRule
{
    public Descriptor Descriptor { get; } = new("NUM007", "missing-comma", Severity.Warning)
    {
        Why = "'1000' is taken for '100' or '10000' at a glance.",
        Fix = "Write a comma: '1,000'.",
        Source = "ISMP List of Error-Prone Abbreviations, Symbols, and Dose Designations; NHS digital service manual, Content guide, Numbers, measurements, dates and time",
        Bad = "Eat [2000] calories a day.",
        Good = "Eat 2,000 calories a day.",
    };

    public ImmutableArray<string> Languages => ["en"];

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, number) in page.FindWithDigits(Pattern, 4))
            findings.Replace(block, number, long.Parse(number.Value, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture), isSafe: false, $"'{number.Value}' has no comma.");
    }

    [GeneratedRegex(@"(?<![\w.,:/#–-])(?<!\b(?i:in|since|by|of|until|from|early|late|after|before|and)\s(?=(?:19|20)[0-9]{2}\b))[0-9]{4,9}(?=\s?(?:mg|mcg|mL|ml|g)\b(?<![0-9]{5}\s?(?:mg|mcg|mL|ml|g))|\s(?:units|calories|kcal|steps|people|patients|children|adults|babies|births|women|men|times|cases|deaths|Americans|pounds|feet|miles|dollars)\b(?<![0-9]{5}\sunits))")]
    private static partial Regex Pattern { get; }
}
