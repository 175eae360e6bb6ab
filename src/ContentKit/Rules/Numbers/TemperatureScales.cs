using System.Globalization;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;

namespace ContentKit.Rules.Numbers;

/// <summary>Finds '100.4°F (39°C)': one temperature in two scales that do not agree.</summary>
internal sealed partial class TemperatureScales : IRule
{
    public Descriptor Descriptor { get; } = new("NUM016", "temperature-scales", Severity.Error)
    {
        Why = "Half of the readers get the wrong threshold, and stay at home with a fever that needs care.",
        Fix = "Work out the second temperature again: °F = °C × 1.8 + 32.",
        Source = "ContentKit editors",
        Bad = "Call if you have a fever of [100.4°F (39°C)].",
        Good = "Call if you have a fever of 100.4°F (38°C).",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var (block, both) in page.Find(Pattern, MayMatch))
            if (both.Groups["scale"].Value != both.Groups["scale2"].Value && !(Agree(both, "high") && Agree(both, "low")))
                findings.Report(block, both, $"'{both.Value}' names two different temperatures.", Help(page, both));
    }

    private static string? Help(RulePage page, Match both)
    {
        var (value, isCelsius) = (Number(both.Groups["high"]), both.Groups["scale"].Value == "C");
        var other = Math.Round(isCelsius ? value * 1.8m + 32 : (value - 32) / 1.8m, 1).ToString(CultureInfo.InvariantCulture);
        return page.Choose($"{both.Groups["high"].Value}°{(isCelsius ? "C" : "F")} is {other}°{(isCelsius ? "F" : "C")}.", $"{both.Groups["high"].Value} °{(isCelsius ? "C" : "F")} son {other.Replace('.', ',')} °{(isCelsius ? "F" : "C")}.");
    }

    /// <summary>True within what rounding explains; a change of temperature has no 32 in it.</summary>
    private static bool Agree(Match both, string part)
    {
        var (first, second) = (both.Groups[part], both.Groups[part + "2"]);
        if (!first.Success || !second.Success)
            return true;
        var (celsius, fahrenheit) = both.Groups["scale"].Value == "C" ? (first, second) : (second, first);
        var slack = (IsWhole(celsius) ? 0.9m : 0.09m) + (IsWhole(fahrenheit) ? 0.5m : 0.05m);
        var scaled = Number(celsius) * 1.8m;
        return Math.Abs(scaled + 32 - Number(fahrenheit)) <= slack || Math.Abs(scaled - Number(fahrenheit)) <= slack && Math.Abs(Number(celsius)) <= 10;
    }

    private static bool IsWhole(Capture number) => !number.Value.AsSpan().ContainsAny('.', ',');

    private static decimal Number(Capture number) => decimal.Parse(number.Value.Replace(',', '.'), CultureInfo.InvariantCulture);

    private static bool MayMatch(string text) => text.Contains('F', StringComparison.Ordinal) && text.Contains('C', StringComparison.Ordinal);

    private const string Value = "[0-9]{1,3}(?:[.,][0-9]{1,2})?";

    private const string Scale = @"(?:\s?(?:°|º|degrees?|deg\.?|grados?)\s?|\s)?";

    [GeneratedRegex($@"(?<![\w.,])(?:(?<low>{Value}){Scale}[FC]?\s?(?:to|a|and|y|-|–)\s?)?(?<high>{Value}){Scale}(?<scale>[FC])(?:ahrenheit|elsius)?(?!\w)\s?(?:(?<open>\()|/|or\s|o\s|=\s?)\s?(?:about\s)?"
        + $@"(?:(?<low2>{Value}){Scale}[FC]?\s?(?:to|a|and|y|-|–)\s?)?(?<high2>{Value}){Scale}(?<scale2>[FC])(?:ahrenheit|elsius)?(?!\w)(?(open)\)?)")]
    private static partial Regex Pattern { get; }
}
