using ContentKit.Model;

namespace ContentKit.Sites.Reviews;

/// <summary>A leaflet on the list of reviews.</summary>
/// <param name="Owner">Empty when nobody answers for the leaflet.</param>
/// <param name="Days">From today to the due day; negative when it has passed, null when there is none.</param>
public sealed record ReviewEntry(Document Document, ReviewGroup Group, string Owner, int? Days, ReviewStanding Standing, SignatureState Signature);
