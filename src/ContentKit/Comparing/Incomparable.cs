namespace ContentKit.Comparing;

/// <summary>A leaflet, or a whole side, that could not be read for the comparison.</summary>
/// <param name="IsOldSide">True for the side that changes are counted from.</param>
/// <param name="Leaflet">"en/knee-care", or null when the problem is not in a leaflet.</param>
public sealed record Incomparable(bool IsOldSide, string? Leaflet, string Source, string Reason);
