using System.Collections.Concurrent;
using System.Collections.Immutable;
using ContentKit.Exporting.Themes;
using ContentKit.Model;
using ContentKit.Model.Languages;
using ContentKit.Sites;
using Scriban.Runtime;

namespace ContentKit.Exporting.Templates;

/// <summary>What templates see in pages about the library.</summary>
internal sealed class SitePageModel(Theme theme, Site site, SitePages pages)
{
    /// <summary>Made once, when the first page needs it, and shared by all.</summary>
    private readonly Lazy<Dictionary<Document, ModelValue>> _cards =
        new(() => site.Documents.ToDictionary<Document, Document, ModelValue>(document => document, document => new LeafletCard(document, site), ReferenceEqualityComparer.Instance));

    /// <summary>The same on every page of a language that is about no group.</summary>
    private readonly ConcurrentDictionary<string, ScriptArray> _all = new(StringComparer.Ordinal), _letters = new(StringComparer.Ordinal);

    /// <param name="replacement">The leaflet to which a page about a missing one leads.</param>
    public ModelValue Of(SitePage page, ThemeStrings strings, Document? replacement = null)
    {
        var (leaflets, letters) = page.Group is { } some ? (Cards(some.Documents), Letters(some.Documents))
            : (_all.GetOrAdd(page.Language, language => Cards(site.InLanguage(language))), _letters.GetOrAdd(page.Language, language => Letters(site.InLanguage(language))));
        var root = page.RootIn(site.Settings);
        var model = new ModelValue(
            ["kind", "language", "dir", "path", "root", "url", "translations", "leaflets", "letters", "group", "groups", "search", "replacement", "handouts"],
            [
                page.Name, page.Language, LanguageTable.Direction(page.Language), page.Path, root, SitePaths.UrlOf(site.Settings, page.Path), Translations(page),
                leaflets, letters, page.Group is { } group ? Group(group, strings) : null, Groups(page.Language, strings), SitePaths.SearchIndex(page.Language),
                replacement is null ? null : _cards.Value[replacement], null,
            ]);
        return new ModelValue(["page", "site", "strings", "assets", "nav"], [model, pages.SiteFor(page.Language), strings.Model, theme.Assets.Model, pages.NavigationFor(page.Language)]);
    }

    private ScriptArray Cards(IEnumerable<Document> documents) => List(documents.Select(document => _cards.Value[document]));

    private ScriptArray Letters(ImmutableArray<Document> documents) =>
        List(documents.GroupBy(document => AlphabetOrder.LetterOf(AlphabetOrder.KeyOf(document.Title)))
            .Select(letter => new ModelValue(["letter", "leaflets"], [letter.Key, Cards(letter)])));

    /// <summary>All groups of a language, by field.</summary>
    private ModelValue Groups(string language, ThemeStrings strings) =>
        new([.. pages.Fields], [.. pages.Fields.Select(field => List(pages.Groups[language][field].OrderBy(group => AlphabetOrder.KeyOf(LabelOf(group, strings)), StringComparer.Ordinal).Select(group => Group(group, strings))))]);

    private ModelValue Group(SiteGroup group, ThemeStrings strings) =>
        new(["field", "value", "label", "path", "count"], [group.Field, group.Value, LabelOf(group, strings), SitePaths.Of(site.Settings, group), group.Documents.Length]);

    /// <summary>The theme's word for a value, or else the value.</summary>
    public static string LabelOf(SiteGroup group, ThemeStrings strings) => strings[$"{group.Field}_{group.Slug.Replace('-', '_')}"] ?? group.Value;

    /// <summary>The same page in other languages; where a language lacks the group, its home page.</summary>
    private ScriptArray? Translations(SitePage page)
    {
        var others = pages.Languages.Where(language => language != page.Language)
            .Select(language => pages.All.FirstOrDefault(other => other.Language == language && other.Name == page.Name && other.Group?.Value == page.Group?.Value)
                ?? pages.All.FirstOrDefault(other => other.Language == language && other.Name == "index")).OfType<SitePage>()
            .Select(other => new ModelValue(["language", "name", "path", "url"], [other.Language, LanguageNames.Of(other.Language), other.Path, SitePaths.UrlOf(site.Settings, other.Path)])).ToList();
        return others.Count == 0 ? null : List(others);
    }

    private static ScriptArray List(IEnumerable<ModelValue> values)
    {
        var list = new ScriptArray(values);
        list.IsReadOnly = true;
        return list;
    }
}
