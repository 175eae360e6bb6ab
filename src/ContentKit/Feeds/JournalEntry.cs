using ContentKit.Text;

namespace ContentKit.Feeds;

/// <summary>One change of one leaflet, as partners hear of it.</summary>
/// <param name="Sequence">From 1 on, without gaps.</param>
/// <param name="Sha256">Of the item's file at that time; null when there is none any more.</param>
public sealed record JournalEntry(long Sequence, FeedOperation Operation, string Language, string Id, int Version, Sha256Hash? ContentHash, Sha256Hash? Sha256)
{
    /// <summary>Why a leaflet was taken back.</summary>
    public string? Reason { get; init; }

    /// <summary>How much harm a recalled leaflet may do, in its author's word.</summary>
    public string? Severity { get; init; }

    /// <summary>The id of the leaflet to show instead.</summary>
    public string? Alternative { get; init; }
}
