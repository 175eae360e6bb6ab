using System.Globalization;
using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Exporting;

/// <summary>The days that a leaflet itself names, as yyyy-MM-dd. No output has a day of its own, or each build would look like a change.</summary>
internal static class ContentDates
{
    /// <summary>Feeds and records must give a time, and leaflets have days.</summary>
    public const string Midnight = "T00:00:00Z";

    /// <summary>Null for a leaflet that names no day at all.</summary>
    public static string? Updated(Document document) => (document["modified"] ?? document["published"] ?? document["review"]?["last"])?.Raw;

    /// <summary>The day on which a leaflet was taken back by its author or by the library; null for one that is in use.</summary>
    public static string? Withdrawn(Document document, Site site)
    {
        if (!site.IsRetired(document))
            return null;
        if (document.Status == Status.Retired)
            return document["withdrawal"]?["date"]?.Raw ?? Updated(document);
        return document.Review is { } review && site.Settings.Review.GraceEnds(review) is { } end ? end.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Updated(document);
    }

    /// <summary>The day of the newest change, withdrawal included; the day of the build only for a leaflet that names none.</summary>
    public static string Newest(Document document, Site site) =>
        Withdrawn(document, site) ?? Updated(document) ?? site.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
