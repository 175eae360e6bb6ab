using System.Collections.Immutable;
using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting.Discovery;

/// <summary>One feed: of the whole library, of one language, or of one specialty in one language.</summary>
/// <param name="Path">Without its ending.</param>
/// <param name="Specialty">As in the front matter; null for all.</param>
/// <param name="Documents">The leaflets that readers can use, the newest change first.</param>
/// <param name="Tombstones">The newest first.</param>
internal sealed record NewsFeed(string Path, string Title, string Language, string? Specialty, ImmutableArray<Document> Documents, ImmutableArray<FeedTombstone> Tombstones)
{
    /// <summary>Feeds that nobody chose to be full hold whole leaflets only up to this number; longer ones point to them.</summary>
    public const int MostWhole = 500;

    public string AtomPath => Path + ".atom.xml";

    public string JsonPath => Path + ".json";

    /// <summary>One for each leaflet, made anew each time: a feed of a large library is read once and written.</summary>
    public IEnumerable<FeedEntry> Entries(Settings settings) => Documents.Select(document => FeedEntry.Of(document, settings)).OfType<FeedEntry>();

    /// <summary>The day of the newest entry or tombstone.</summary>
    public string Updated(Settings settings) => Entries(settings).Select(entry => entry.Updated).Take(1).Concat(Tombstones.Select(tombstone => tombstone.When)).Max(StringComparer.Ordinal) ?? "1970-01-01";

    public bool IsWhole(Settings settings) => settings.Feeds.IsWhole ?? Documents.Length <= MostWhole;

    /// <summary>Every feed that the settings ask for. A feed stays while there is news of a leaflet that left it.</summary>
    /// <param name="gone">Leaflets of earlier builds that are no longer in the library.</param>
    public static IEnumerable<NewsFeed> Of(Site site, Func<IEnumerable<Document>, IEnumerable<FeedTombstone>> tombstones, IReadOnlyList<FeedTombstone> gone)
    {
        var (settings, all) = (site.Settings, site.Documents.Where(document => document.Status != Status.Draft).ToList());
        NewsFeed Make(string path, string title, string language, string? specialty, IReadOnlyList<Document> documents, IEnumerable<FeedTombstone> deleted) => new(path, title, language, specialty,
            [.. FeedEntry.Of(site, documents.Where(document => !site.IsRetired(document))).Select(entry => entry.Document)],
            [.. tombstones(documents).Concat(deleted).OrderByDescending(tombstone => tombstone.When, StringComparer.Ordinal).ThenBy(tombstone => tombstone.Id, StringComparer.Ordinal)]);
        yield return Make("feed", settings.Title, settings.Language, null, all, gone);
        foreach (var language in all.GroupBy(document => document.Language).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            if (settings.Feeds.ByLanguage)
                yield return Make($"feeds/{language.Key}", $"{settings.Title} ({language.Key})", language.Key, null, [.. language], gone.Where(tombstone => tombstone.Language == language.Key));
            if (!settings.Feeds.BySpecialty)
                continue;
            foreach (var specialty in language.SelectMany(document => SiteGroup.ValuesOf(document, "specialties")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                yield return Make($"feeds/{language.Key}/{SiteGroup.SlugOf(specialty)}", $"{settings.Title}: {specialty} ({language.Key})", language.Key, specialty,
                    [.. language.Where(document => SiteGroup.ValuesOf(document, "specialties").Contains(specialty))], []);
        }
    }
}
