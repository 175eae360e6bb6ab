using System.Collections.Immutable;
using ContentKit.Model;

namespace ContentKit.Sites;

/// <summary>The whole library as it is to be published.</summary>
public sealed record Site
{
    private readonly ImmutableDictionary<(string Id, string Language), Document> _byId;

    /// <param name="pages">Every page of the library, also those with errors and drafts.</param>
    /// <param name="documents">The pages to publish.</param>
    /// <param name="today">The day from whose sight review dates are judged.</param>
    public Site(Settings settings, ImmutableArray<PageCard> pages, IEnumerable<Document> documents, DateOnly today)
    {
        (Settings, Pages, Today) = (settings, pages, today);
        Documents = [.. documents.OrderBy(d => d.Language, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Source.Path, StringComparer.Ordinal)];
        _byId = Documents.DistinctBy(d => (d.Id, d.Language)).ToImmutableDictionary(d => (d.Id, d.Language));
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

    /// <summary>The leaflet of that id in the wanted language, or else in the library's; null when it is not published.</summary>
    public Document? Find(string id, string language) =>
        _byId.GetValueOrDefault((id, language)) ?? _byId.GetValueOrDefault((id, Settings.Language));
}
