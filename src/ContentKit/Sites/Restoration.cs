namespace ContentKit.Sites;

/// <summary>A leaflet that may be published again under its old id.</summary>
/// <param name="Language">Null for every language.</param>
public sealed record Restoration(string Id, string? Language, string Reason);
