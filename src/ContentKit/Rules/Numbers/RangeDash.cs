using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;
using ContentKit.Model.Languages;

namespace ContentKit.Rules.Numbers;

/// <summary>Finds '15-20 minutes', whose dash is lost or read as minus.</summary>
internal sealed partial class RangeDash : IRule
{
    public Descriptor Descriptor { get; } = new("NUM001", "range-dash", Severity.Warning)
    {
        Why = "Dashes get lost: '100-125 mg' has been published as '100125 mg'. Screen readers leave them out or say 'minus'.",
        Fix = "Write 'to' between the numbers.",
        Source = "NHS digital service manual, Content guide, Numbers, measurements, dates and time",
        Bad = "Ice it for [15-20] minutes.",
        Good = "Ice it for 15 to 20 minutes.",
    };

    public void Check(RulePage page, Findings findings)
    {
        var to = LanguageTable.Find(page.Language)?.To;
        foreach (var (block, range) in page.Find(Pattern, Hints))
        {
            var (low, high) = (range.Groups["low"].Value, range.Groups["high"].Value);
            var message = $"The dash in '{range.Value}' can get lost or be read as minus.";
            Severity? severity = IsDose(block, range) ? Severity.Error : null;
            if (to is null)
                findings.Report(block, range, message, severity: severity);
            else
                findings.Replace(block, range, $"{low}{range.Groups["unit"].Value} {to} {high}", IsRising(low, high), message, severity);
        }
    }

    private static readonly SearchValues<char> Hints = SearchValues.Create("-‐‑‒–—−");

    /// <summary>A range that somebody is told to take, and not one that a text speaks about.</summary>
    private static bool IsDose(Block block, Match range) =>
        range.Groups["dose"].Success && (block.Section == "medicines" || Order.IsMatch(block.Text[Math.Max(0, range.Index - 60)..range.Index]));

    private static bool IsRising(string low, string high) =>
        decimal.TryParse(low, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var first)
        && decimal.TryParse(high, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var second) && first < second;

    [GeneratedRegex($@"(?<![\w.,:/‐‑‒–−-])(?<low>{Amounts.Number})(?<unit>\s?(?:mg|mcg|mL|ml|g|minutes?|hours?|days?|weeks?|%|°[CF]?))?\s?[-‐‑‒–—−]\s?(?!0[0-9])(?<high>{Amounts.Number})(?=[\s-]?(?:(?<dose>{Amounts.DoseUnits}|{Amounts.Forms})(?!\w|/d?L)|(?:lb|lbs|pounds?|kcal|calories|cm|mm|in|inch(?:es)?|feet|ft|times|degrees|veces|grados|{Amounts.Times})(?!\w)|°|º|%|percent))")]
    private static partial Regex Pattern { get; }

    [GeneratedRegex(@"\b(?:take|give|inject|swallow|dose|tome|dé|inyecte|dosis)\b[^.;]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order { get; }
}
