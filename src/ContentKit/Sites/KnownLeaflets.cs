using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Text;

namespace ContentKit.Sites;

/// <summary>Finds references to leaflets that readers of the page could not open.</summary>
internal sealed class KnownLeaflets : ISiteRule
{
    public static readonly Descriptor UnknownLeaflet = new("LNK010", "unknown-leaflet", Severity.Error)
    {
        Why = "The reader would follow a link to nowhere.",
        Fix = "Use the id of a leaflet of this library, or remove the reference.",
    };

    public static readonly Descriptor UnpublishedLeaflet = new("LNK011", "unpublished-leaflet", Severity.Error)
    {
        Why = "The reader would follow a link to a page that is not there yet.",
        Fix = "Publish the other leaflet first (status: active), or remove the reference.",
    };

    private static readonly ImmutableArray<string> ReferenceFields = ["related", "replacedBy"];

    public ImmutableArray<Descriptor> Descriptors => [UnknownLeaflet, UnpublishedLeaflet];

    public void Check(Site site, DiagnosticBag bag)
    {
        var pages = site.Pages.Select(page => page.Id).ToHashSet(StringComparer.Ordinal);
        var inLanguage = site.Pages.Select(page => new LeafletKey(page.Language, page.Id)).ToHashSet();
        foreach (var document in site.Documents)
        {
            foreach (var (id, place) in References(document))
                Check(site, pages, id, place, site.Find(id, document.Language) is not null, bag);
            foreach (var link in document.Links)
                if (pages.Contains(link.Id) && !inLanguage.Contains(new LeafletKey(document.Language, link.Id)))
                    bag.Report(UnknownLeaflet, link.Location, $"The leaflet '{link.Id}' does not exist in the language of this page ({document.Language}).");
                else
                    Check(site, pages, link.Id, link.Location, site.Find(link.Id, document.Language) is not null, bag);
        }
    }

    private static IEnumerable<(string Id, Location Place)> References(Document document)
    {
        foreach (var name in ReferenceFields)
            if (document[name] is { } value)
                foreach (var item in value.Kind == ValueKind.List ? value.Items : [value])
                    yield return (item.Raw, item.Location);
        if (document["withdrawal"]?["alternative"] is { } alternative)
            yield return (alternative.Raw, alternative.Location);
        if (document["translation"]?["of"] is { } source)
            yield return (source.Raw, source.Location);
    }

    private static void Check(Site site, HashSet<string> pages, string id, Location place, bool isPublished, DiagnosticBag bag)
    {
        if (isPublished)
            return;
        if (!pages.Contains(id))
            bag.Report(UnknownLeaflet, place, $"There is no leaflet with the id '{id}'.", NearestName.Find(id, pages) is { } near ? $"Did you mean '{near}'?" : null);
        else if (site.Pages.Any(page => page.Id == id && site.Drafts.Contains(page.Location.File.Path)))
            bag.Report(UnpublishedLeaflet, place, $"The leaflet '{id}' is a draft and is not published.");
    }
}
