using ContentKit.Model;

namespace ContentKit.Sites;

/// <summary>What a leaflet is called in one language; no two that are published have the same.</summary>
public readonly record struct LeafletKey(string Language, string Id)
{
    public static LeafletKey Of(Document document) => new(document.Language, document.Id);
}
