using System.Globalization;
using System.Text;
using ContentKit.Model.Languages;

namespace ContentKit.Model.Timings;

/// <summary>Prints typed timings in the words of a language: "for 15 to 20 minutes every hour, or as directed".</summary>
internal static class TimingPrinter
{
    /// <summary>Nearly all numbers are whole and below it, and are printed without a format.</summary>
    private const decimal Thousand = 1000;

    /// <summary>The whole timing; <paramref name="limit"/> is the form of the limit that the output needs.</summary>
    public static string Print(Timing timing, LanguageWords words, string limit)
    {
        var output = new StringBuilder();
        if (timing.For is { } length)
            output.Append(words.For).Append(' ').Append(Print(length, words));
        if (timing.Every is { } period)
            output.Append(output.Length > 0 ? " " : "").Append(words.Every).Append(' ').Append(period.IsOne ? Unit(period, words) : Print(period, words));
        if (timing.During is { } during)
            output.Append(output.Length > 0 ? ", " : "").Append(Span(during, words));
        var isSentence = limit.Length > 0 && char.IsUpper(limit[0]);
        if (limit.Length > 0 && !isSentence)
            output.Append(output.Length > 0 ? ", " : "").Append(limit);
        if (timing.AsDirected)
            output.Append(output.Length > 0 ? ", " + words.OrAsDirected : words.AsDirected);
        if (isSentence)
            output.Append(output.Length > 0 ? ". " : "").Append(limit);
        return output.ToString();
    }

    /// <summary>One quantity as an author writes it, such as "3 or 4 days" or "first week".</summary>
    public static string Print(Quantity quantity, LanguageWords words)
    {
        var first = quantity.IsFirst ? words.InTheFirst(quantity.Unit, quantity.Max != 1) : "";
        if (first.Length > 0)
            return string.Concat(first.AsSpan(first.LastIndexOf(' ') + 1), " ", quantity.IsOne ? Unit(quantity, words) : Amount(quantity, words));
        return Amount(quantity, words);
    }

    private static string Span(Quantity during, LanguageWords words) => during.IsFirst
        ? $"{words.InTheFirst(during.Unit, during.Max != 1)} {(during.IsOne ? Unit(during, words) : Amount(during, words))}"
        : $"{words.For} {Amount(during, words)}";

    private static string Amount(Quantity quantity, LanguageWords words)
    {
        var unit = Unit(quantity, words);
        if (quantity.Min is not { } min)
            return $"{words.UpTo} {Number(quantity.Max ?? 0)} {unit}";
        if (quantity.Max is not { } max)
            return $"{words.AtLeast} {Number(min)} {unit}";
        if (min == max)
            return $"{Number(min)} {unit}";
        return $"{Number(min)} {(quantity.IsChoice ? words.Or[0] : words.To)} {Number(max)} {unit}";
    }

    private static string Unit(Quantity quantity, LanguageWords words)
    {
        var (one, many) = words.Units[(int)quantity.Unit];
        return (quantity.Max ?? quantity.Min) == 1 ? one : many;
    }

    private static string Number(decimal value) =>
        value is >= 0 and < Thousand && decimal.IsInteger(value) ? ((int)value).ToString(CultureInfo.InvariantCulture) : value.ToString("0.####", CultureInfo.InvariantCulture);
}
