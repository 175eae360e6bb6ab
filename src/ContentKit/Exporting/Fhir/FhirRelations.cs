using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting.Fhir;

/// <summary>Which leaflets take the place of which, from both sides: the new one says 'replaces', or the old one names its alternative.</summary>
internal sealed class FhirRelations
{
    private readonly Dictionary<LeafletKey, List<string>> _replaced;
    private readonly Site _site;

    public FhirRelations(Site site)
    {
        _site = site;
        _replaced = site.Documents.Where(site.IsRetired).Select(document => (Old: document, New: Moves.ReplacementOf(document, site))).Where(pair => pair.New is not null)
            .GroupBy(pair => LeafletKey.Of(pair.New!), pair => FhirLeaflet.IdentifierOf(pair.Old, site.Settings)) // just filtered
            .ToDictionary(group => group.Key, group => group.ToList());
    }

    /// <summary>The codes are FHIR's DocumentRelationshipType; a translation is a transformation into another language. Sorted.</summary>
    public IEnumerable<(string Code, string Identifier)> Of(Document document)
    {
        var named = (document["replaces"]?.Items ?? []).Select(id => FhirLeaflet.IdentifierOf(document with { Id = id.Raw }, _site.Settings));
        foreach (var identifier in named.Concat(_replaced.GetValueOrDefault(LeafletKey.Of(document), [])).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            yield return ("replaces", identifier);
        if (document["translation"]?["of"]?.Raw is { Length: > 0 } source && _site.Find(source, _site.Settings.Language) is { } original && original.Language != document.Language)
            yield return ("transforms", FhirLeaflet.IdentifierOf(original, _site.Settings));
    }
}
