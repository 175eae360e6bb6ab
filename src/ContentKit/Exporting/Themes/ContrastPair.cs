using ContentKit.Text;

namespace ContentKit.Exporting.Themes;

/// <summary>A colour that is seen on another one.</summary>
/// <param name="Ratio">The least contrast between them.</param>
internal sealed record ContrastPair(string Color, string Ground, double Ratio, Location Place)
{
    /// <summary>Text of normal size (WCAG 2.2, 1.4.3).</summary>
    public const double Text = 4.5;

    /// <summary>Borders and marks that carry meaning (WCAG 2.2, 1.4.11).</summary>
    public const double Shape = 3;
}
