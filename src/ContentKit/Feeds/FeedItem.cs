using ContentKit.Text;

namespace ContentKit.Feeds;

/// <summary>A leaflet as the feed remembers it.</summary>
/// <param name="Number">Its place in the listing, from 1 on; given once and never to another leaflet.</param>
/// <param name="Version">From 1 on, one more with each change of its content.</param>
/// <param name="ContentHash">Of its content.</param>
/// <param name="Sha256">Of its file; of a deleted leaflet, of its last file.</param>
/// <param name="Sequence">The number of the last change.</param>
public sealed record FeedItem(int Number, string Language, string Id, int Version, FeedStanding Standing, Sha256Hash ContentHash, Sha256Hash Sha256, long Sequence, string Title)
{
    /// <summary>The day on which somebody noticed that the leaflet was gone; null for all others.</summary>
    public DateOnly? Deleted { get; init; }

    /// <summary>True for a withdrawn leaflet whose page is a draft again or did not pass its checks: it may come back.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>False when no file of the leaflet is published any more.</summary>
    public bool HasFile => Standing != FeedStanding.Deleted && !IsHeldBack;

    public string Path => PathOf(Language, Id);

    /// <summary>Where an item stands, from the root of its feed.</summary>
    public static string PathOf(string language, string id) => $"items/{language}/{id}.json";
}
