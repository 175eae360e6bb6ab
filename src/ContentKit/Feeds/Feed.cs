using System.Collections.Immutable;
using ContentKit.Model;
using ContentKit.Sites;

namespace ContentKit.Feeds;

/// <summary>What one group of partners gets: the feed of the library, or an export.</summary>
/// <param name="Folder">Where it is published: "feed/v1" or "exports/pharmacy/v1".</param>
/// <param name="Export">Null for the feed of the library.</param>
/// <param name="Previous">What the last publish left.</param>
/// <param name="Documents">The leaflets in it, by language, then id. Drafts never are.</param>
public sealed record Feed(string Folder, ExportSettings? Export, FeedState Previous, ImmutableArray<Document> Documents)
{
    public const string LibraryFolder = "feed/v1";

    /// <summary>Leaflets of the past that the library has, but does not publish: drafts, and pages with errors that a build leaves out.</summary>
    public ImmutableHashSet<LeafletKey> HeldBack { get; init; } = [];

    /// <summary>The feed of the library first, then its exports in the order of their names.</summary>
    /// <param name="last">Null for the first publish.</param>
    /// <param name="left">Paths of pages that this build leaves out because of errors.</param>
    /// <param name="epoch">What sets a feed apart from an older one under the same address; empty for a first one.</param>
    public static ImmutableArray<Feed> Of(Site site, PublishedGeneration? last, ImmutableArray<string> left, string epoch) =>
    [
        Create(site, LibraryFolder, null, last, left, epoch),
        .. site.Settings.Exports.OrderBy(export => export.Name, StringComparer.Ordinal).Select(export => Create(site, $"exports/{export.Name}/v1", export, last, left, epoch)),
    ];

    /// <summary>Where a leaflet stands with the partners of this feed.</summary>
    public static FeedStanding StandingOf(Document document, Site site) =>
        !site.IsRetired(document) ? FeedStanding.Active : document["withdrawal"]?["recall"] is null ? FeedStanding.Withdrawn : FeedStanding.Recalled;

    private static Feed Create(Site site, string folder, ExportSettings? export, PublishedGeneration? last, ImmutableArray<string> left, string epoch)
    {
        var name = (site.Settings.Url ?? site.Settings.Title) + (export is null ? "" : "#" + export.Name) + epoch;
        var previous = last?.Feeds.GetValueOrDefault(folder) is { } state && epoch.Length == 0 ? state : FeedState.Start(name);
        return new Feed(folder, export, previous, [.. site.Documents.Where(document => document.Status != Status.Draft && Holds(document, export, previous))]) { HeldBack = HeldBackOf(site, previous, left) };
    }

    /// <summary>Nobody knows the id of a page that cannot be read: it may be that of any leaflet that is missing.</summary>
    private static ImmutableHashSet<LeafletKey> HeldBackOf(Site site, FeedState previous, ImmutableArray<string> left)
    {
        var known = site.Pages.Select(page => new LeafletKey(page.Language, page.Id)).ToHashSet();
        var published = site.Documents.Where(document => document.Status != Status.Draft).Select(LeafletKey.Of).ToHashSet();
        var hasUnread = left.Except(site.Pages.Select(page => page.Location.File.Path)).Any();
        return [.. previous.Items.Select(item => new LeafletKey(item.Language, item.Id)).Where(item => !published.Contains(item) && (hasUnread || known.Contains(item)))];
    }

    private static bool Holds(Document document, ExportSettings? export, FeedState previous) =>
        export is null || Fits(export.Languages, [document.Language]) && Fits(export.Ids, [document.Id])
            && Fits(export.Specialties, SiteGroup.ValuesOf(document, "specialties")) && Fits(export.Audience, SiteGroup.ValuesOf(document, "audience"))
            && (Fits(export.Status, [document.Status == Status.Retired ? "retired" : "active"]) || previous.Find(document.Language, document.Id) is { Standing: not FeedStanding.Deleted });

    private static bool Fits(ImmutableArray<string> wanted, IEnumerable<string> values) => wanted.IsEmpty || values.Any(wanted.Contains);
}
