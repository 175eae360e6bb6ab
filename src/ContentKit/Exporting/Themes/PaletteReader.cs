using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Sites;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Exporting.Themes;

/// <summary>Reads colors.yml of a theme and of those that it extends, then the library's own colours, and checks that everything can be read.</summary>
internal sealed class PaletteReader(DiagnosticBag bag)
{
    public const string FileName = "colors.yml";

    private readonly SortedList<string, PaletteColor> _colors = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), ContrastPair> _pairs = [];

    /// <param name="files">The colors.yml of each theme, the most basic first.</param>
    public Palette Read(IEnumerable<SourceFile> files, ImmutableArray<Entry> own)
    {
        foreach (var file in files)
            Read(file);
        foreach (var entry in own)
            Choose(entry);
        foreach (var pair in _pairs.Values)
            Check(pair);
        return new Palette([.. _colors.Values]);
    }

    private void Read(SourceFile file)
    {
        var fields = YamlReader.Read(file, new TextSpan(0, file.Text.Length), bag);
        foreach (var entry in fields?["colors"]?.Entries ?? [])
            if (entry.Value.Items is [var light, var dark] && Parse(light) is { } day && Parse(dark) is { } night)
                _colors[entry.Name] = new PaletteColor(entry.Name, day, night, entry.Value.Location);
            else
                bag.Report(TemplateErrors.ThemeSettings, entry.Key.Location, $"The colour '{entry.Name}' needs two values, one for light and one for dark pages.", "Write for example: link: [\"#0b4f62\", \"#8fd3e6\"]");
        AddPairs(fields?["text"], ContrastPair.Text);
        AddPairs(fields?["shapes"], ContrastPair.Shape);
        foreach (var entry in (fields?.Entries ?? []).Where(entry => entry.Name is not ("colors" or "text" or "shapes")))
            bag.Report(TemplateErrors.ThemeSettings, entry.Key.Location, $"'{entry.Name}' is not a part of {FileName}.");
    }

    private void AddPairs(Node? group, double ratio)
    {
        foreach (var entry in group?.Entries ?? [])
            foreach (var ground in entry.Value.Items)
                if (_colors.ContainsKey(entry.Name) && _colors.ContainsKey(ground.Text))
                    _pairs[(entry.Name, ground.Text)] = new ContrastPair(entry.Name, ground.Text, ratio, ground.Location);
                else
                    bag.Report(TemplateErrors.ThemeSettings, ground.Location, $"There is no colour '{(_colors.ContainsKey(entry.Name) ? ground.Text : entry.Name)}' in this theme.");
    }

    private static Color? Parse(Node node) => node.Kind == NodeKind.Scalar ? Color.Parse(node.Text) : null;

    /// <summary>A colour of contentkit.yml. Without one for dark pages, a lighter tone of the same is taken that can be read there.</summary>
    private void Choose(Entry entry)
    {
        if (!_colors.ContainsKey(entry.Name))
        {
            var near = NearestName.Find(entry.Name, _colors.Keys);
            bag.Report(SettingsErrors.UnknownColor, entry.Key.Location, $"The theme has no colour called '{entry.Name}'.", near is null ? $"It has {string.Join(", ", _colors.Keys)}." : $"Did you mean '{near}'?");
            return;
        }
        var light = entry.Value.Kind == NodeKind.Scalar ? Parse(entry.Value) : entry.Value["light"] is { } day ? Parse(day) : null;
        var dark = entry.Value["dark"] is { } night ? Parse(night) : light is { } tone ? tone.ReadableOn(GroundsOf(entry.Name), RatioOf(entry.Name)) : null;
        if (light is { } lit && dark is { } dim)
            _colors[entry.Name] = new PaletteColor(entry.Name, lit, dim, entry.Value.Location);
        else
            bag.Report(SettingsErrors.UnknownColor, entry.Value.Location, $"'{entry.Name}' is not a colour that can be read.");
    }

    private List<Color> GroundsOf(string color) => [.. _pairs.Values.Where(pair => pair.Color == color).Select(pair => _colors[pair.Ground].Dark)];

    private double RatioOf(string color) => _pairs.Values.Where(pair => pair.Color == color).Select(pair => pair.Ratio).DefaultIfEmpty(1).Max();

    private void Check(ContrastPair pair)
    {
        var (color, ground) = (_colors[pair.Color], _colors[pair.Ground]);
        Check(pair, color, ground, color.Light, ground.Light, "light");
        Check(pair, color, ground, color.Dark, ground.Dark, "dark");
    }

    private void Check(ContrastPair pair, PaletteColor color, PaletteColor ground, Color front, Color back, string page)
    {
        if (front.ContrastWith(back) is var contrast && contrast >= pair.Ratio)
            return;
        var chosen = color.Place.File == ground.Place.File || color.Place.File.Path == SettingsReader.FileName ? color : ground;
        var better = front.ReadableOn([back], pair.Ratio);
        bag.Report(SettingsErrors.LowContrast, chosen.Place, string.Create(CultureInfo.InvariantCulture,
            $"On {page} pages '{color.Name}' ({front}) stands on '{ground.Name}' ({back}) with a contrast of {Math.Floor(contrast * 100) / 100:0.0#} to 1; it must be at least {pair.Ratio:0.#} to 1."),
            better.ContrastWith(back) >= pair.Ratio ? $"{better} is the nearest tone of '{color.Name}' that can be read there." : null);
    }
}
