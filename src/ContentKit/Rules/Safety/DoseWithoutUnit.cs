using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Safety;

/// <summary>Finds 'Take 500 every 6 hours': a dose of what?</summary>
internal sealed partial class DoseWithoutUnit : IRule
{
    public Descriptor Descriptor { get; } = new("SAF024", "dose-without-unit", Severity.Error)
    {
        Why = "Without a unit readers guess: 5 mg, 5 mL and 5 tablets are very different doses.",
        Fix = "Write the unit behind the number: mg, mL, tablets, units.",
        Source = "ISMP List of Error-Prone Abbreviations, Symbols, and Dose Designations",
        Bad = "Take [500] every 6 hours.",
        Good = "Take 500 mg every 6 hours.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            if (block.HasDigit && (block.Field is "dose" or "max" && block.Section == "medicines" ? BareDose : Dose).Match(block.Text) is { Success: true } match)
                findings.Report(block, match.Groups["dose"], $"'{match.Groups["dose"].Value}' looks like a dose but has no unit.");
    }

    private const string Start = @"\b(?:take|give|inject|swallow|tome|tomar|dar|dé|inyecte|trague)\s+(?:(?:up\s+to|only|just|about|another|hasta|solo)\s+)?";

    private const string Number = $"(?<dose>{Amounts.Number}(?:\\s?(?:to|or|a|o|-|–)\\s?{Amounts.Number})?)";

    private const string Rhythm =
        @"(?=,?\s+(?:every\s+(?:[0-9]|few\b|other\b|day\b|morning\b|evening\b|night\b|hour\b)|once\b|twice\b|[0-9]\s+times\b|(?:a|per|each)\s+day\b|at\s+(?:bedtime|night|noon)\b|by\s+mouth\b"
        + @"|with\s+(?:food|meals|water|milk)\b|(?:before|after)\s+(?:bed|meals|breakfast)\b|in\s+the\s+(?:morning|evening)\b|(?:as|when)\s+needed\b|daily\s*(?:$|[.,;])"
        + @"|cada\s|una\s+vez\b|dos\s+veces\b|[0-9]\s+veces\b|(?:al|por)\s+día\b|al\s+acostarse\b|por\s+la\s+(?:mañana|noche)\b|con\s+(?:comida|alimentos|agua)\b))";

    [GeneratedRegex(Start + Number + Rhythm, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dose { get; }

    [GeneratedRegex($@"^\s*{Number}(?:\s*[.;]?\s*$|{Rhythm}|(?=\s+(?:in|en)\s+(?:24|any|one|a)\b))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BareDose { get; }
}
