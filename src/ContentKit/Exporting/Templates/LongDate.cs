using System.Globalization;

namespace ContentKit.Exporting.Templates;

/// <summary>Prints dates in the words of a theme's language.</summary>
internal sealed record LongDate(string Pattern, Func<string, string?> Strings)
{
    /// <summary>"March 1, 2026" for "2026-03-01"; text that is no date comes back as it is.</summary>
    public string Print(string date)
    {
        if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return date;
        var month = Strings(string.Create(CultureInfo.InvariantCulture, $"month_{day.Month}")) ?? day.Month.ToString(CultureInfo.InvariantCulture);
        return Pattern.Replace("{day}", day.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{month}", month, StringComparison.Ordinal)
            .Replace("{year}", day.Year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
