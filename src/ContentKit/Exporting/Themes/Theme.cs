using System.Collections.Immutable;
using ContentKit.Text;
using Scriban;

namespace ContentKit.Exporting.Themes;

/// <summary>The templates and words of one look, with those of the theme that it extends filled in.</summary>
/// <param name="Templates">By file name without ".sbn": "document.html", "_tiers.html".</param>
/// <param name="Sources">The files of the templates, by the same names.</param>
/// <param name="Strings">By language.</param>
internal sealed record Theme(
    string Name,
    ImmutableDictionary<string, Template> Templates,
    ImmutableDictionary<string, SourceFile> Sources,
    ImmutableDictionary<string, ThemeStrings> Strings,
    Fingerprint Fingerprint)
{
    /// <summary>The files beside the pages.</summary>
    public ThemeAssets Assets { get; init; } = ThemeAssets.None;

    /// <summary>The words for a language tag, or for its primary subtag; null when the theme has none.</summary>
    public ThemeStrings? StringsFor(string language) =>
        Strings.GetValueOrDefault(language) ?? Strings.GetValueOrDefault(Model.Languages.LanguageTable.Primary(language));
}
