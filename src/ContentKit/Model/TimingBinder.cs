using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Model.Languages;
using ContentKit.Model.Timings;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Model;

/// <summary>Reads the words of a timing into numbers and units, and prints them back.</summary>
internal sealed class TimingBinder(string language, DiagnosticBag bag)
{
    private static readonly string[] Rates = ["times", "twice", "once", "daily", "veces", "vez", "night", "bedtime"];
    private readonly LanguageWords? _words = LanguageTable.Find(language);

    /// <summary>The group as a timing; unreadable parts are reported and left out.</summary>
    public Value Bind(Value group)
    {
        if (_words is null)
        {
            bag.Report(ModelErrors.NoTimingWords, group.Location, $"Times cannot be read in the language '{language}' yet, only in {LanguageTable.Names}.");
            return group;
        }
        var limit = group["limit"]?.Text;
        var timing = new Timing(Read(group["for"], TimingPart.For), Read(group["every"], TimingPart.Every), Read(group["during"], TimingPart.During), limit, group["asDirected"]?.Raw == "true");
        if (!bag.HasErrors && timing is { For: null, Every: null, During: null, AsDirected: false } && limit is null)
            bag.Report(ModelErrors.UnreadableTiming, group.Location, "This timing says no time.", "Fill in 'for', 'every' or 'during', or remove the timing.");
        return group with
        {
            Kind = ValueKind.Timing,
            Timing = timing,
            Text = Print(timing, _words),
        };
    }

    /// <summary>Only a limit with marks or signs has more than one form.</summary>
    private static RenderedText Print(Timing timing, LanguageWords words)
    {
        var (html, text, markdown) = timing.Limit ?? RenderedText.Empty;
        var plain = TimingPrinter.Print(timing, words, text);
        return new RenderedText(
            html == text ? plain : TimingPrinter.Print(timing, words, html),
            plain,
            markdown == text ? plain : TimingPrinter.Print(timing, words, markdown));
    }

    private Quantity? Read(Value? value, TimingPart part)
    {
        if (value is null || _words is null)
            return null;
        var quantity = QuantityParser.Parse(value.Raw, part, _words) ?? QuantityParser.Parse(value.Raw, part, English.Words);
        if (quantity is null)
            bag.Report(ModelErrors.UnreadableTiming, value.Location, $"'{value.Raw}' cannot be read as a length of time.", HelpFor(value.Raw, part));
        else if (quantity.Min <= 0 || quantity.Max <= 0)
            bag.Report(ModelErrors.RangeOrder, value.Location, $"'{value.Raw}' is no time at all.");
        else if (quantity is { Min: { } min, Max: { } max } && min > max)
            bag.Report(ModelErrors.RangeOrder, value.Location, string.Create(CultureInfo.InvariantCulture, $"'{value.Raw}' runs from {min:0.##} down to {max:0.##}."));
        return quantity;
    }

    /// <summary>Dashes between numbers get lost in print and by copying, so the advice shows the words.</summary>
    private string? HelpFor(string raw, TimingPart part)
    {
        if (part == TimingPart.Every && Rates.Any(rate => raw.Contains(rate, StringComparison.OrdinalIgnoreCase)))
            return "Write the time between, for example 'every: 6 hours', or put the words under 'limit'.";
        var words = _words ?? English.Words;
        var repaired = raw.Replace("half an hour", "30 minutes", StringComparison.OrdinalIgnoreCase).Replace("media hora", "30 minutos", StringComparison.OrdinalIgnoreCase)
            .Replace("no more than", words.UpTo, StringComparison.OrdinalIgnoreCase).Replace("at most", words.UpTo, StringComparison.OrdinalIgnoreCase)
            .Replace("about ", "", StringComparison.OrdinalIgnoreCase).Replace("–", $" {words.To} ", StringComparison.Ordinal).Replace("-", $" {words.To} ", StringComparison.Ordinal)
            .Replace("mins", words.Units[1].Many, StringComparison.Ordinal).Replace("hrs", words.Units[2].Many, StringComparison.Ordinal);
        if (QuantityParser.Parse(repaired, part, words) is null)
            repaired = repaired.Replace("min", words.Units[1].Many, StringComparison.Ordinal).Replace("hr", words.Units[2].One, StringComparison.Ordinal);
        return QuantityParser.Parse(repaired, part, words) is { } quantity ? $"Write '{TimingPrinter.Print(quantity, words)}'." : null;
    }
}
