using ContentKit.Model.Languages;
using ContentKit.Model.Timings;
using CsCheck;
using Xunit;

namespace ContentKit.Tests.Syntax;

public sealed class TimingProperties
{
    private static readonly Gen<decimal> Numbers = Gen.Frequency((6, Gen.Int[1, 90].Select(n => (decimal)n)), (1, Gen.Int[1, 99].Select(n => n / 4m)), (1, Gen.Const(1m)));

    private static readonly Gen<Quantity> Quantities = Gen.Select(Numbers, Numbers, Gen.Enum<TimeUnit>(), Gen.Int[0, 5]).Select((a, b, unit, form) => form switch
    {
        0 => new Quantity(null, a, unit),
        1 => new Quantity(a, null, unit),
        2 => new Quantity(a, a, unit),
        3 => new Quantity(a, a, unit) { IsFirst = true },
        4 => new Quantity(Math.Min(a, b), Math.Max(a, b), unit) { IsChoice = a != b },
        _ => new Quantity(Math.Min(a, b), Math.Max(a, b), unit),
    });

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void What_is_printed_is_read_back_as_the_same_length(string language)
    {
        var words = LanguageTable.Find(language)!;
        Quantities.Sample(quantity => Assert.Equal(quantity, QuantityParser.Parse(TimingPrinter.Print(quantity, words), TimingPart.During, words)), iter: 5000, threads: 1);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void A_whole_timing_says_each_of_its_lengths(string language)
    {
        var words = LanguageTable.Find(language)!;
        Gen.Select(Quantities, Quantities, Quantities).Sample((length, every, during) =>
        {
            var text = TimingPrinter.Print(new Timing(length, every, during, null, true), words, "");
            foreach (var number in new[] { length, every, during }.SelectMany(quantity => new[] { quantity.Min, quantity.Max }).Where(number => number is not null and not 1))
                Assert.Contains(number!.Value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture), text, StringComparison.Ordinal);
        }, iter: 2000, threads: 1);
    }

    [Fact]
    public void Any_words_are_read_or_refused() =>
        Pick.Of("1", "15", "to", "a", "o", "or", "hour", "hours", "first", "the first", "up to", "at least", "every", "other", "for", "minutes", "hora", "días", "primera", "hasta", "-", "½", "1.5", "0", "99999999", "1,5", "")
            .Array[0, 6].Sample(parts =>
            {
                foreach (var words in new[] { LanguageTable.Find("en")!, LanguageTable.Find("es")! })
                    if (QuantityParser.Parse(string.Join(' ', parts), TimingPart.During, words) is { } quantity)
                        Assert.NotEmpty(TimingPrinter.Print(quantity, words));
            }, iter: 20_000, threads: 1);
}
