using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Templates;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Exporting.Themes;

/// <summary>Makes a theme from the files under themes/, each file of a theme replacing the same file of the one that it extends.</summary>
internal sealed class ThemeLoader(ImmutableArray<SourceFile> files, DiagnosticBag bag)
{
    private const string Folder = "themes/";
    private const string Settings = "theme.yml";

    /// <summary>Null after reporting that the theme cannot be used. <paramref name="asker"/> is where its name was written.</summary>
    public Theme? Load(string name, Location asker)
    {
        if (Chain(name, asker) is not { } chain)
            return null;
        var merged = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var theme in chain)
            foreach (var file in FilesOf(theme))
                merged[file.Path[(Folder.Length + theme.Length + 1)..]] = file;

        var before = bag.Count;
        var strings = LoadStrings(chain);
        var sources = merged.Where(file => file.Key.EndsWith(".sbn", StringComparison.Ordinal) && !file.Key.Contains('/', StringComparison.Ordinal))
            .ToImmutableDictionary(file => file.Key[..^4], file => file.Value);
        var templates = new TemplateParser(sources, bag).ParseAll();
        if (!sources.ContainsKey("document.html"))
            bag.Report(TemplateErrors.MissingTemplate, asker, $"The theme '{name}' has no file document.html.sbn.");
        if (bag.HasErrors && bag.Count > before)
            return null;
        var fingerprint = Fingerprint.Of([.. merged.SelectMany(file => new[] { Fingerprint.Of(file.Key), file.Value.Fingerprint })]);
        return new Theme(name, templates, sources, strings, fingerprint);
    }

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
            var (next, place) = Extends(theme);
            if (next is not null && chain.Contains(next))
            {
                bag.Report(TemplateErrors.ThemeSettings, place, $"The theme '{next}' extends itself.");
                return null;
            }
            (theme, asker) = (next, place);
        }
        return chain;
    }

    private (string? Name, Location Place) Extends(string theme)
    {
        if (FilesOf(theme).FirstOrDefault(file => file.Path == $"{Folder}{theme}/{Settings}") is not { } file)
            return (null, default);
        var fields = YamlReader.Read(file, new TextSpan(0, file.Text.Length), bag);
        foreach (var entry in fields?.Entries ?? [])
            if (entry.Name is not ("extends" or "title") || entry.Value.Kind != NodeKind.Scalar)
                bag.Report(TemplateErrors.ThemeSettings, entry.Key.Location, $"'{entry.Name}' is not a setting of a theme.");
        return fields?["extends"] is { IsNull: false } node ? (node.Text, node.Location) : (null, default);
    }

    private ImmutableDictionary<string, ThemeStrings> LoadStrings(List<string> chain)
    {
        var languages = new SortedDictionary<string, ThemeStrings>(StringComparer.Ordinal);
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
