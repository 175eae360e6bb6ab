using ContentKit.Text;

namespace ContentKit.Exporting.Themes;

/// <summary>A named colour of a theme.</summary>
/// <param name="Place">Where it was chosen.</param>
internal sealed record PaletteColor(string Name, Color Light, Color Dark, Location Place);
