using System.Collections.Immutable;
using ContentKit.Exporting.Templates;
using Scriban.Runtime;

namespace ContentKit.Exporting.Themes;

/// <summary>The colours of a theme, each for light and for dark pages, as style sheets see them.</summary>
/// <param name="Colors">Sorted by name.</param>
internal sealed record Palette(ImmutableArray<PaletteColor> Colors)
{
    public static readonly Palette Empty = new([]);

    public PaletteColor? Find(string name) => Colors.FirstOrDefault(color => color.Name == name);

    public ScriptArray Model()
    {
        var all = new ScriptArray();
        foreach (var color in Colors)
            all.Add(new ModelValue(["name", "light", "dark"], [color.Name, color.Light.ToString(), color.Dark.ToString()]));
        all.IsReadOnly = true;
        return all;
    }
}
