using ContentKit.Model;

namespace ContentKit.Sites;

/// <summary>A leaflet in the library's own language with one of its translations.</summary>
internal sealed record LanguagePair(Document First, Document Second)
{
    /// <summary>By id, then language. A leaflet that was taken back is in none: a handout is made to be given away.</summary>
    public static IEnumerable<LanguagePair> Of(Site site) => site.Translations.OrderBy(leaflet => leaflet.Key, StringComparer.Ordinal).SelectMany(leaflet => Of(leaflet.Key, site));

    public static IEnumerable<LanguagePair> Of(string id, Site site)
    {
        if (!site.Translations.TryGetValue(id, out var translations))
            return [];
        var usable = translations.Where(document => !site.IsRetired(document)).DistinctBy(document => document.Language).ToList();
        return usable.Find(document => document.Language == site.Settings.Language) is not { } first ? []
            : usable.Where(document => document != first).Select(second => new LanguagePair(first, second));
    }

    public string PathOf(string extension) => $"handout/{First.Id}.{First.Language}-{Second.Language}.{extension}";

    public bool Holds(Document document) => document.Id == First.Id && (document.Language == First.Language || document.Language == Second.Language);
}
