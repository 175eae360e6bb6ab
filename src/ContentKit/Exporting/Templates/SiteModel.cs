using ContentKit.Exporting.Themes;
using ContentKit.Model;
using ContentKit.Model.Languages;
using ContentKit.Sites;
using Scriban.Runtime;

namespace ContentKit.Exporting.Templates;

/// <summary>What templates see of the library as a whole.</summary>
internal static class SiteModel
{
    /// <summary>Name and address, for every page.</summary>
    public static ModelValue Head(Site site) =>
        new(["title", "url", "language"], [site.Settings.Title, site.Settings.Url, site.Settings.Language]);

    /// <summary>With all pages, for pages about the whole library.</summary>
    public static ModelValue Globals(Site site, ThemeStrings strings)
    {
        var pages = new ScriptArray();
        foreach (var document in site.Documents.OrderBy(d => d.Title, StringComparer.Ordinal).ThenBy(d => d.Language, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal))
            pages.Add(Card(document, site));
        pages.IsReadOnly = true;
        var languages = new ScriptArray();
        foreach (var language in site.Documents.Select(d => d.Language).Distinct().OrderBy(l => l == site.Settings.Language ? 0 : 1).ThenBy(l => l, StringComparer.Ordinal))
            languages.Add(new ModelValue(["language", "name", "dir"], [language, LanguageNames.Of(language), LanguageTable.Direction(language)]));
        languages.IsReadOnly = true;
        var head = new Members(Head(site));
        head.Set("dir", LanguageTable.Direction(site.Settings.Language));
        head.Set("pages", pages);
        head.Set("languages", languages);
        return new ModelValue(["site", "strings"], [head.ToValue([]), strings.Model]);
    }

    private static ModelValue Card(Document document, Site site) =>
        new(["id", "title", "description", "language", "dir", "path", "type", "status", "specialties", "review"],
        [
            document.Id, document.Title, (document.Data["description"] ?? document.Data["summary"]) is { } text ? text.Kind == ValueKind.Text ? text.Text.Text : text.Raw : null,
            document.Language, LanguageTable.Direction(document.Language), SitePaths.Of(document, "html"), document.Type,
            ReviewModel.StatusOf(document, site), Specialties(document), Review(document, site),
        ]);

    private static ScriptArray? Specialties(Document document)
    {
        if (document.Data["specialties"] is not { } list)
            return null;
        var names = new ScriptArray();
        foreach (var item in list.Items)
            names.Add(item.Raw);
        names.IsReadOnly = true;
        return names;
    }

    private static ModelValue? Review(Document document, Site site) => document.Review is not { } review ? null
        : new ModelValue(["last", "due", "overdue", "standing"], [ReviewModel.Iso(review.Last), ReviewModel.Iso(review.Due), ReviewModel.IsOverdue(document, site), ReviewModel.StandingOf(document, site)]);
}
