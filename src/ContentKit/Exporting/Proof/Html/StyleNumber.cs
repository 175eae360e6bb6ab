using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentKit.Exporting.Proof.Html;

/// <summary>A number of a style with its unit, however it is written: +0, .1mm, 1e-9px (CSS Values 4, sections 5 to 7).</summary>
internal readonly partial record struct StyleNumber(double Value, string Unit)
{
    /// <summary>On the narrowest telephone that pages are made for; one unit, and every percent of its width, counts as a hundredth of it.</summary>
    private const double Hundredth = 3.2;

    public double Pixels => Value * Unit switch
    {
        "" or "px" => 1,
        "pt" => 96 / 72d,
        "pc" => 16,
        "in" => 96,
        "cm" => 96 / 2.54,
        "mm" => 96 / 25.4,
        "q" => 96 / 101.6,
        "em" or "rem" or "lh" or "rlh" or "ic" or "ric" => 16,
        "ex" or "rex" or "ch" or "rch" or "cap" or "rcap" => 8,
        _ => Hundredth,
    };

    /// <summary>The number itself, or the hundredth part of a percentage.</summary>
    public double Fraction => Unit == "%" ? Value / 100 : Value;

    public bool IsViewport => Unit is [.., 'v', 'w' or 'h' or 'b' or 'i'] or [.., 'v', 'm', _, _];

    /// <summary>True for a way out of sight, or to where other text stands.</summary>
    public bool IsFar => Pixels is <= -100 or >= 1000 || Unit == "%" && Math.Abs(Value) >= 100 || IsViewport && Math.Abs(Value) >= 60;

    public static ImmutableArray<StyleNumber> In(string value) =>
        [.. Number().Matches(value).Select(number => new StyleNumber(double.Parse(number.Groups[1].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture), number.Groups[2].Value))];

    [GeneratedRegex(@"(?<![\w.#-])([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]+|%)?")]
    private static partial Regex Number();
}
