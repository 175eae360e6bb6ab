namespace ContentKit.Exporting.Discovery;

/// <summary>A leaflet that feeds announced once and that nobody may use any more.</summary>
/// <param name="Id">That of its entry.</param>
/// <param name="When">The day, as yyyy-MM-dd.</param>
/// <param name="Reason">Why, in words for readers.</param>
/// <param name="Severity">"high", "moderate" or "low" for a recall; null for any other.</param>
/// <param name="Alternative">The address of the leaflet to read instead; null when there is none.</param>
internal sealed record FeedTombstone(string Id, string Language, string Title, string When, string Reason, string? Severity, string? Alternative);
