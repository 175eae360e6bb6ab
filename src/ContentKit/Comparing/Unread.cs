namespace ContentKit.Comparing;

/// <summary>Something on one side that could not be read.</summary>
/// <param name="Id">Null when it is no leaflet.</param>
public sealed record Unread(string? Id, string Language, string Source, string Reason);
