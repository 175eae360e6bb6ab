using ContentKit.Exporting.Narratives;
using ContentKit.Exporting.Themes;
using ContentKit.Feeds;
using ContentKit.Model;
using ContentKit.Schemas;
using ContentKit.Sites;

namespace ContentKit.Exporting.Partners;

/// <summary>What all files of one feed share.</summary>
internal sealed record FeedContext(Feed Feed, Site Site, Theme Theme, SitePages Pages, NarrativeRenderer Narratives, PartnerFeeds Partners)
{
    private const string Up = "../";

    private readonly HashSet<LeafletKey> _members = [.. Feed.Documents.Select(LeafletKey.Of)];

    /// <summary>What the item of a leaflet must be held against; null when that is not needed.</summary>
    public SchemaNode? ContractFor(Document document) => Partners.Shipped.Contains(document.Type) ? null : Partners.Contract;

    /// <summary>True for a leaflet that the partner has too.</summary>
    public bool Holds(Document document) => _members.Contains(LeafletKey.Of(document));

    /// <summary>A file of the feed, from the root of the site.</summary>
    public string PathOf(string file) => $"{Feed.Folder}/{file}";

    /// <summary>The file with the item of a leaflet.</summary>
    public string ItemOf(Document document) => PathOf(FeedItem.PathOf(document.Language, document.Id));

    /// <summary>The way from a file of the feed to the root of the feed.</summary>
    public static string RootFrom(string file) => string.Concat(Enumerable.Repeat(Up, file.Count(c => c == '/')));

    public bool IsOmitted(string field) => Feed.Export is { } export && export.Omit.Any(omitted => omitted.Name == field);

    /// <summary>The address of a page, where the partner or else the library publishes it; null when neither says where.</summary>
    public string? UrlOf(Document document) => (Feed.Export?.Url ?? Site.Settings.Url) is { } url ? $"{url.TrimEnd('/')}/{SitePaths.Of(document, "html")}" : null;
}
