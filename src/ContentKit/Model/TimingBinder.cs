using ContentKit.Diagnostics;
using ContentKit.Model.Languages;
using ContentKit.Model.Timings;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Model;

/// <summary>Reads the words of a timing into numbers and units, and prints them back.</summary>
internal sealed class TimingBinder(string language, DiagnosticBag bag)
{
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
        var timing = new Timing(Read(group["for"]), Read(group["every"]), Read(group["during"]), limit, group["asDirected"]?.Raw == "true");
        return group with
        {
            Kind = ValueKind.Timing,
            Timing = timing,
            Text = new RenderedText(
                TimingPrinter.Print(timing, _words, limit?.Html ?? ""),
                TimingPrinter.Print(timing, _words, limit?.Text ?? ""),
                TimingPrinter.Print(timing, _words, limit?.Markdown ?? "")),
        };
    }

    private Quantity? Read(Value? value)
    {
        if (value is null || _words is null)
            return null;
        var quantity = QuantityParser.Parse(value.Raw, _words) ?? QuantityParser.Parse(value.Raw, English.Words);
        if (quantity is null)
            bag.Report(ModelErrors.UnreadableTiming, value.Location, $"'{value.Raw}' cannot be read as a length of time.", HelpFor(value.Raw));
        else if (quantity.Min <= 0 || quantity.Max <= 0)
            bag.Report(ModelErrors.RangeOrder, value.Location, $"'{value.Raw}' is no time at all.");
        else if (quantity is { Min: { } min, Max: { } max } && min > max)
            bag.Report(ModelErrors.RangeOrder, value.Location, $"'{value.Raw}' runs from {min:0.##} down to {max:0.##}.");
        return quantity;
    }

    /// <summary>Dashes between numbers get lost in print and by copying, so the advice shows the words.</summary>
    private string? HelpFor(string raw)
    {
        var words = _words ?? English.Words;
        var repaired = raw.Replace("–", $" {words.To} ", StringComparison.Ordinal).Replace("-", $" {words.To} ", StringComparison.Ordinal)
            .Replace("mins", words.Units[1].Many, StringComparison.Ordinal).Replace("hrs", words.Units[2].Many, StringComparison.Ordinal);
        if (QuantityParser.Parse(repaired, words) is null)
            repaired = repaired.Replace("min", words.Units[1].Many, StringComparison.Ordinal).Replace("hr", words.Units[2].One, StringComparison.Ordinal);
        return QuantityParser.Parse(repaired, words) is { } quantity ? $"Write '{TimingPrinter.Print(quantity, words)}'." : null;
    }
}
