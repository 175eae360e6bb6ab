namespace ContentKit.Verifying;

/// <summary>A leaflet as state.json knows it.</summary>
/// <param name="Status">active, withdrawn, recalled or deleted.</param>
/// <param name="Sha256">Of the item's file; null for a deleted one.</param>
/// <param name="Sequence">The number of its last entry in the journal.</param>
internal sealed record StateItem(string Language, string Id, int Version, string Status, string? Sha256, string? ContentHash, int Sequence)
{
    public string Key => $"{Language}/{Id}";

    /// <summary>Below the root of the feed.</summary>
    public string Path => $"items/{Key}.json";

    public bool IsDeleted => Status == "deleted";

    public bool IsActive => Status == "active";
}
