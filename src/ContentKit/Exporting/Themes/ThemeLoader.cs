using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Templates;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Themes;

/// <summary>Makes a theme from the files under themes/, each file of a theme replacing the same file of the one that it extends.</summary>
internal sealed class ThemeLoader(ImmutableArray<SourceFile> files, ImmutableArray<BinaryFile> pictures, Settings settings, DiagnosticBag bag)
{
    private const string Folder = "themes/";

    private readonly Dictionary<string, ThemeFile> _settings = new(StringComparer.Ordinal);

    /// <summary>Null after reporting that the theme cannot be used. <paramref name="asker"/> is where its name was written.</summary>
    public Theme? Load(string name, Location asker)
    {
        if (Chain(name, asker) is not { } chain)
            return null;
        var merged = Merge(chain);
        var before = bag.Count;
        var strings = LoadStrings(chain);
        var sources = merged.Where(file => file.Key.EndsWith(Ending, StringComparison.Ordinal) && (IsAsset(file.Key) || !file.Key.Contains('/', StringComparison.Ordinal)))
            .ToImmutableDictionary(file => file.Key[..^Ending.Length], file => file.Value);
        var templates = new TemplateParser(sources, bag).ParseAll();
        if (!sources.ContainsKey("document.html"))
            bag.Report(TemplateErrors.MissingTemplate, asker, $"The theme '{name}' has no file document.html.sbn.");
        var palette = new PaletteReader(bag).Read(chain.SelectMany(FilesOf).Where(file => file.Path.EndsWith('/' + PaletteReader.FileName, StringComparison.Ordinal)), settings.Colors);
        if (bag.HasErrors && bag.Count > before)
            return null;
        var theme = new Theme(name, templates, sources, strings, Fingerprint.Of([.. chain.SelectMany(FilesOf).Concat(merged.Values).SelectMany(file => new[] { Fingerprint.Of(file.Path), file.Fingerprint })]));
        var assets = LoadAssets(theme, palette, chain, merged);
        return bag.HasErrors && bag.Count > before ? null : theme with { Assets = assets, Fingerprint = Fingerprint.Of(theme.Fingerprint, assets.Fingerprint) };
    }

    private const string Ending = ".sbn";

    private static bool IsAsset(string name) => name.StartsWith(Asset.Folder, StringComparison.Ordinal);

    /// <summary>The files of a theme by their names in it; those of a theme replace those that it extends, and the library's own assets replace all.</summary>
    private SortedList<string, SourceFile> Merge(List<string> chain)
    {
        var merged = new SortedList<string, SourceFile>(StringComparer.Ordinal);
        foreach (var theme in chain)
            foreach (var file in FilesOf(theme))
                merged[file.Path[(Folder.Length + theme.Length + 1)..]] = file;
        foreach (var file in files.Where(file => IsAsset(file.Path)))
            merged[file.Path] = file;
        return merged;
    }

    private ThemeAssets LoadAssets(Theme theme, Palette palette, List<string> chain, SortedList<string, SourceFile> merged)
    {
        var texts = merged.Where(file => IsAsset(file.Key) && !file.Key.EndsWith(Ending, StringComparison.Ordinal)).ToDictionary(file => file.Key[Asset.Folder.Length..], file => file.Value);
        var images = new Dictionary<string, BinaryFile>(StringComparer.Ordinal);
        foreach (var root in chain.Select(name => $"{Folder}{name}/{Asset.Folder}").Append(Asset.Folder))
            foreach (var picture in pictures.Where(picture => picture.Path.StartsWith(root, StringComparison.Ordinal)))
                images[picture.Path[root.Length..]] = picture;
        var scripts = chain.SelectMany(name => SettingsOf(name).Scripts).ToHashSet(StringComparer.Ordinal);
        var assets = new AssetLoader(theme, palette, bag).Load(texts, images, scripts);
        if (settings.Logo is { } logo && assets.All.All(asset => asset.Name != logo))
            bag.Report(SettingsErrors.UnknownLogo, settings.LogoLocation, $"There is no file '{Asset.Folder}{logo}' in the library.");
        return assets;
    }

    /// <summary>Read once, so that its problems are told once.</summary>
    private ThemeFile SettingsOf(string theme) => _settings.TryGetValue(theme, out var known) ? known : _settings[theme] = ThemeFile.Read(FilesOf(theme), bag);

    private IEnumerable<SourceFile> FilesOf(string theme) =>
        files.Where(file => file.Path.StartsWith($"{Folder}{theme}/", StringComparison.Ordinal));

    /// <summary>The theme and those that it extends, the most basic first.</summary>
    private List<string>? Chain(string name, Location asker)
    {
        var chain = new List<string>();
        for (var theme = name; theme is not null;)
        {
            if (!FilesOf(theme).Any())
            {
                var known = files.Select(file => file.Path.Split('/')).Where(parts => parts.Length > 2).Select(parts => parts[1]).Distinct();
                bag.Report(TemplateErrors.UnknownTheme, asker, $"There is no theme called '{theme}'.", NearestName.Find(theme, known) is { } near ? $"Did you mean '{near}'?" : null);
                return null;
            }
            chain.Insert(0, theme);
            var (next, place) = SettingsOf(theme).Extends;
            if (next is not null && chain.Contains(next))
            {
                bag.Report(TemplateErrors.ThemeSettings, place, $"The theme '{next}' extends itself.");
                return null;
            }
            (theme, asker) = (next, place);
        }
        return chain;
    }

    private ImmutableDictionary<string, ThemeStrings> LoadStrings(List<string> chain)
    {
        var languages = new SortedList<string, ThemeStrings>(StringComparer.Ordinal);
        foreach (var file in chain.SelectMany(FilesOf))
        {
            var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
            if (!name.StartsWith("strings.", StringComparison.Ordinal) || !name.EndsWith(".yml", StringComparison.Ordinal) || name.Length < 13)
                continue;
            var language = name[8..^4];
            var words = StringsFile.Read(file, bag).ToBuilder();
            if (languages.TryGetValue(language, out var basic))
                foreach (var (key, text) in basic.Words)
                    words.TryAdd(key, text);
            languages[language] = new ThemeStrings(language, file, words.ToImmutable());
        }
        ReportGaps(languages.Values);
        foreach (var strings in languages.Values)
            TierWords.Check(strings, bag);
        return languages.ToImmutableDictionary();
    }

    /// <summary>Every language must have the keys that any other has.</summary>
    private void ReportGaps(ICollection<ThemeStrings> languages)
    {
        var keys = languages.SelectMany(strings => strings.Words.Keys).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var strings in languages)
            foreach (var key in keys.Where(key => strings[key] is null))
                bag.Report(TemplateErrors.MissingString, strings.Source.At(0, 0), $"The text '{key}' is missing in the language '{strings.Language}'.");
    }
}
