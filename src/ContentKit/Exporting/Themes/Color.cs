using System.Globalization;

namespace ContentKit.Exporting.Themes;

/// <summary>A colour of the sRGB space.</summary>
internal readonly record struct Color(byte Red, byte Green, byte Blue)
{
    public static readonly Color White = new(255, 255, 255), Black = new(0, 0, 0);

    private const int Steps = 50;

    /// <summary>Reads "#rrggbb" or "#rgb"; null for anything else.</summary>
    public static Color? Parse(string text)
    {
        var digits = text.Length == 4 ? string.Concat(text.Skip(1).Select(digit => new string(digit, 2))) : text.Length == 7 ? text[1..] : "";
        return text.StartsWith('#') && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new Color((byte)(value >> 16), (byte)(value >> 8), (byte)value) : null;
    }

    /// <summary>From 1 to 21 (WCAG 2.2, "contrast ratio").</summary>
    public double ContrastWith(Color other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>The nearest mixture with white or black that has at least a contrast with each ground; the end of the way where none has.</summary>
    public Color ReadableOn(IReadOnlyList<Color> grounds, double contrast)
    {
        var goal = grounds.Count > 0 && grounds.Average(ground => ground.Luminance) < 0.18 ? White : Black;
        for (var step = 0; step <= Steps; step++)
            if (Mix(goal, (double)step / Steps) is var mixture && grounds.All(ground => mixture.ContrastWith(ground) >= contrast))
                return mixture;
        return goal;
    }

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private Color Mix(Color goal, double share) => new(Mix(Red, goal.Red, share), Mix(Green, goal.Green, share), Mix(Blue, goal.Blue, share));

    private static byte Mix(byte from, byte to, double share) => (byte)Math.Round(from + (to - from) * share, MidpointRounding.AwayFromZero);

    /// <summary>WCAG 2.2, "relative luminance".</summary>
    private double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    private static double Linear(byte channel) => channel / 255.0 is var part && part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
