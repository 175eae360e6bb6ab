using ContentKit.Text;

namespace ContentKit.Feeds;

/// <summary>A leaflet as this build publishes it.</summary>
public sealed record CurrentItem(string Language, string Id, string Title, FeedStanding Standing, int Version, Sha256Hash ContentHash, Sha256Hash Sha256)
{
    public string? Reason { get; init; }

    public string? Severity { get; init; }

    public string? Alternative { get; init; }
}
