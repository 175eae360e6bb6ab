using ContentKit.Feeds;

namespace ContentKit.Publishing;

/// <summary>Where a manifest stands in the row of publishes.</summary>
/// <param name="Previous">SHA-256 of the manifest before it; null for the first.</param>
/// <param name="Sha256">Its own hash; empty while it is not written.</param>
internal sealed record ManifestNumbers(int Generation, string? Previous, string Sha256)
{
    public static readonly ManifestNumbers First = new(1, null, "");

    /// <summary>Those of the publish after this one, whose hash nobody knows yet.</summary>
    public ManifestNumbers Next => new(Generation + 1, Sha256, "");

    public static ManifestNumbers Of(PublishedGeneration publish) => new(publish.Number, publish.Previous, publish.Manifest);
}
