using System.Globalization;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Numbers;

/// <summary>Finds 'a fever of 102 degrees': Fahrenheit or Celsius?</summary>
internal sealed partial class DegreesWithoutScale : IRule
{
    public Descriptor Descriptor { get; } = new("NUM003", "degrees-without-scale", Severity.Warning)
    {
        Why = "40 degrees is a high fever in Celsius and near freezing in Fahrenheit; readers know one scale or the other.",
        Fix = "Write the scale, best of all both: '100.4°F (38°C)'.",
        Source = "NHS digital service manual, Content guide, Numbers, measurements, dates and time; MedlinePlus style",
        Bad = "urgency.urgent.when: You have a fever of [102 degrees].",
        Good = "urgency.urgent.when: You have a fever of 102°F (38.9°C).",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, degrees) in page.FindWithDigits(Pattern))
            if (IsTemperature(block, degrees))
                findings.Report(block, degrees, $"'{degrees.Value}' does not say Fahrenheit or Celsius.", severity: block.Tier is null ? null : Severity.Error);
    }

    /// <summary>Knees are bent by degrees too.</summary>
    private static bool IsTemperature(Block block, Match degrees) =>
        !Angle.IsMatch(Around(block, degrees)) && (Warmth.IsMatch(Around(block, degrees)) || decimal.TryParse(degrees.Groups["number"].Value, CultureInfo.InvariantCulture, out var value) && value is >= 36 and <= 43 or >= 96 and <= 108);

    private static ReadOnlySpan<char> Around(Block block, Match degrees)
    {
        var start = Math.Max(0, degrees.Index - 150);
        return block.Text.AsSpan(start, Math.Min(block.Text.Length, degrees.Index + 150) - start);
    }

    private const string Scale = "[FCfc]|[Ff]ahrenheit|[Cc]elsius|[Cc]ent[ií]grad(?:e|os)";

    /// <summary>A second number whose scale is that of both.</summary>
    private const string Range = $@"{Amounts.SecondNumber}\s?[°º]?\s?(?:{Scale})(?!\w)";

    [GeneratedRegex($@"(?<![\w.,])(?<number>{Amounts.Number})\s?(?:degrees\b(?!\s*(?:F|C|Fahrenheit|Celsius|centigrade)\b)|grados\b(?!\s*(?:F|C|Fahrenheit|Celsius|centígrados)\b)|°(?!\w|\s?(?:{Scale})(?!\w)|{Range})|º(?!\s?(?!(?:o|y|or|and)\b)\w|{Range}))")]
    private static partial Regex Pattern { get; }

    [GeneratedRegex(@"\b(?:angle|bend|bent|bending|turn|rotat|raise|lift|elevat|knee|elbow|flex|tilt|arm|leg|ángulo|doble|doblar|gire|rodilla|codo)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Angle { get; }

    [GeneratedRegex(@"\b(?:fever|temperature|water|oven|heat|hot|cold|warm|room|outside|weather|fiebre|temperatura|agua|calor|horno)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Warmth { get; }
}
