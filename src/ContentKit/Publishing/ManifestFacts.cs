using System.Globalization;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Publishing;

/// <summary>What a manifest says besides its files.</summary>
/// <param name="NextChange">The next day on which the same content gives other pages; null when there is none.</param>
/// <param name="ValidUntil">The last day on which a copy counts as fresh; null when it counts for ever.</param>
/// <param name="Counts">Null when nobody counted.</param>
public sealed record ManifestFacts(DateOnly? NextChange, DateOnly? ValidUntil, SiteCounts? Counts)
{
    public static readonly ManifestFacts None = new(null, null, null);

    internal Fingerprint Fingerprint => Fingerprint.Of(string.Create(CultureInfo.InvariantCulture, $"{NextChange:yyyy-MM-dd} {ValidUntil:yyyy-MM-dd} {Counts}"));
}
