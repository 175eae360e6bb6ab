using System.Globalization;
using ContentKit.Model.Languages;
using ContentKit.Model.Timings;

namespace ContentKit.Model;

/// <summary>Adds an ISO 8601 duration of calendar parts (P3Y, P18M, P90D, P2W) to a date.</summary>
internal static class IsoDuration
{
    /// <summary>Null when the text is no such duration, or leads past the end of the calendar.</summary>
    public static DateOnly? Add(DateOnly date, string duration)
    {
        if (duration.Length < 3 || duration[0] != 'P')
            return null;
        var (start, order) = (1, -1);
        for (var at = 1; at < duration.Length; at++)
        {
            if (char.IsAsciiDigit(duration[at]))
                continue;
            var unit = "YMWD".IndexOf(duration[at], StringComparison.Ordinal);
            if (unit <= order || !int.TryParse(duration.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                return null;
            if (count > 9999 || date.Year + (unit == 0 ? count : 1000) > 9000)
                return null;
            date = unit switch { 0 => date.AddYears(count), 1 => date.AddMonths(count), 2 => date.AddDays(count * 7), _ => date.AddDays(count) };
            (start, order) = (at + 1, unit);
        }
        return start == duration.Length ? date : null;
    }

    /// <summary>"3 years", "90 days": the parts of a valid duration in the words of a language.</summary>
    public static string Print(string duration, LanguageWords words)
    {
        var parts = new List<string>();
        for (var (start, at) = (1, 1); at < duration.Length; at++)
            if (!char.IsAsciiDigit(duration[at]) && decimal.TryParse(duration.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                parts.Add(TimingPrinter.Print(new Quantity(count, count, UnitOf(duration[at])), words));
                start = at + 1;
            }
        return string.Join(' ', parts);
    }

    private static TimeUnit UnitOf(char letter) => letter switch { 'Y' => TimeUnit.Year, 'M' => TimeUnit.Month, 'W' => TimeUnit.Week, _ => TimeUnit.Day };
}
