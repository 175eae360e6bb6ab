using System.Collections.Concurrent;
using System.Collections.Immutable;
using ContentKit.Model;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Sites;

/// <summary>The whole library as it is to be published.</summary>
public sealed record Site
{
    private readonly Dictionary<LeafletKey, Document> _byId = [];
    private readonly ConcurrentDictionary<string, ImmutableArray<Document>> _inLanguage = new(StringComparer.Ordinal);

    /// <param name="pages">Every page of the library, also those with errors and drafts.</param>
    /// <param name="documents">The pages to publish.</param>
    /// <param name="today">The day from whose sight review dates are judged.</param>
    public Site(Settings settings, ImmutableArray<PageCard> pages, IEnumerable<Document> documents, DateOnly today)
    {
        (Settings, Pages, Today) = (settings, pages, today);
        Documents = [.. documents.OrderBy(d => d.Language, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Source.Path, StringComparer.Ordinal)];
        foreach (var document in Documents)
            _byId.TryAdd(LeafletKey.Of(document), document);
        Translations = Documents.GroupBy(d => d.Id).Where(group => group.Count() > 1)
            .ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    public Settings Settings { get; }

    public ImmutableArray<PageCard> Pages { get; }

    /// <summary>By language, then id.</summary>
    public ImmutableArray<Document> Documents { get; }

    /// <summary>Documents of one id in several languages, by id.</summary>
    public ImmutableDictionary<string, ImmutableArray<Document>> Translations { get; }

    /// <summary>Paths of checked drafts that this build leaves out.</summary>
    public ImmutableHashSet<string> Drafts { get; init; } = [];

    public DateOnly Today { get; }

    /// <summary>Shared texts for pages about the library, by language, then name: "es" and "about".</summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, RenderedText>> Texts { get; init; } = ImmutableDictionary<string, ImmutableDictionary<string, RenderedText>>.Empty;

    /// <summary>The library's own language first, then the others that leaflets have, in ordinal order.</summary>
    public IEnumerable<string> Languages =>
        Documents.Select(document => document.Language).Distinct().Order(StringComparer.Ordinal).Where(language => language != Settings.Language).Prepend(Settings.Language);

    /// <summary>The leaflets that readers can use in one language, by title.</summary>
    internal ImmutableArray<Document> InLanguage(string language) => _inLanguage.GetOrAdd(language, static (wanted, site) =>
    [
        .. site.Documents.Where(document => document.Language == wanted && !site.IsRetired(document))
            .OrderBy(document => AlphabetOrder.KeyOf(document.Title), StringComparer.Ordinal).ThenBy(document => document.Id, StringComparer.Ordinal),
    ], this);

    /// <summary>True when its author or the library took the leaflet back.</summary>
    internal bool IsRetired(Document document) =>
        document.Status == Status.Retired || Settings.Review.StandingOf(document, Today) == Reviews.ReviewStanding.Withdrawn;

    /// <summary>The leaflet of that id in the wanted language, or else in the library's; null when it is not published.</summary>
    public Document? Find(string id, string language) =>
        _byId.GetValueOrDefault(new LeafletKey(language, id)) ?? _byId.GetValueOrDefault(new LeafletKey(Settings.Language, id));
}
