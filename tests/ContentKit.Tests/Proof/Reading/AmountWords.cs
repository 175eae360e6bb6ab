using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ContentKit.Tests.Proof.Reading;

/// <summary>Brings amounts of time, in words or in JSON, to one form: "15-20 min", "1 h".</summary>
internal static partial class AmountWords
{
    private static readonly (string Stem, string Unit)[] Units =
    [
        ("segundo", "s"), ("second", "s"), ("minut", "min"), ("hour", "h"), ("hora", "h"), ("day", "d"), ("día", "d"), ("week", "wk"), ("semana", "wk"), ("month", "mo"), ("mes", "mo"), ("year", "a"), ("año", "a"),
    ];

    public static bool IsAmount(string text) => Amount().IsMatch(text);

    public static string Of(string text)
    {
        var numbers = Number().Matches(text).Select(match => match.Value).DefaultIfEmpty("1").ToList();
        var unit = Units.FirstOrDefault(unit => text.Contains(unit.Stem, StringComparison.Ordinal)).Unit;
        var isMost = text.StartsWith("up to", StringComparison.Ordinal) || text.StartsWith("hasta", StringComparison.Ordinal);
        var isLeast = text.StartsWith("at least", StringComparison.Ordinal) || text.StartsWith("al menos", StringComparison.Ordinal);
        return $"{(isMost ? "" : numbers[0])}-{(isLeast ? "" : numbers[^1])} {unit}";
    }

    public static string Of(JsonElement amount) =>
        string.Create(CultureInfo.InvariantCulture, $"{Value(amount, "min")}-{Value(amount, "max")} {amount.GetProperty("unit").GetString()}");

    private static string Value(JsonElement amount, string name) => amount.TryGetProperty(name, out var number) ? number.GetRawText() : "";

    [GeneratedRegex(@"\d+(?:\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:up to |at least |hasta |al menos |first |primer[ao]?s? )?(?:\d+(?:\.\d+)?(?: (?:to|or|a|o|u) \d+)? )?(?:segundo|second|minut|hour|hora|day|día|week|semana|month|mes|year|año)\w*$")]
    private static partial Regex Amount();
}
