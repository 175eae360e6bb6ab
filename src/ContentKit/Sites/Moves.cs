using ContentKit.Model;

namespace ContentKit.Sites;

/// <summary>Knows where readers of leaflets that are gone should go.</summary>
internal static class Moves
{
    private const string Redirect = "redirect";

    /// <summary>By old address. A name of the past that a leaflet of today has is no move.</summary>
    public static IEnumerable<Move> Of(Site site)
    {
        var known = site.Pages.Select(page => (page.Id, page.Language)).ToHashSet();
        var replaced = from document in site.Documents
                       where !site.IsRetired(document)
                       from item in document["replaces"]?.Items ?? []
                       where !known.Contains((item.Raw, document.Language))
                       select new Move(item.Raw, document.Language, document, false, false);
        var retired = from document in site.Documents
                      where document.Status == Status.Retired && document["withdrawal"]?["kind"]?.Raw == Redirect
                      let target = ReplacementOf(document, site)
                      where target is not null
                      select new Move(document.Id, document.Language, target, true, document["withdrawal"]?["recall"] is not null);
        return replaced.Concat(retired).DistinctBy(move => move.Path, StringComparer.OrdinalIgnoreCase).OrderBy(move => move.Path, StringComparer.Ordinal);
    }

    /// <summary>The leaflet to read instead of a withdrawn one; null when nobody named one that is published.</summary>
    public static Document? ReplacementOf(Document document, Site site) =>
        (document["withdrawal"]?["alternative"] ?? document["replacedBy"])?.Raw is { Length: > 0 } id ? site.Find(id, document.Language) : null;
}
