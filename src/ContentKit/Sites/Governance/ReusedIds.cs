using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Text;

namespace ContentKit.Sites.Governance;

/// <summary>Finds leaflets under an id that another leaflet has taken the place of.</summary>
internal sealed class ReusedIds : ISiteRule
{
    public static readonly Descriptor ReusedId = new("GOV014", "reused-id", Severity.Error)
    {
        Why = "Patients and apps that saved the old address would get other advice under it without knowing.",
        Fix = "Give the new leaflet an id that was never used. If the old one still counts, take its id out of 'replaces'; if not, set its status to retired.",
        Source = "JSON Feed 1.1: an id is never used again.",
    };

    public ImmutableArray<Descriptor> Descriptors => [ReusedId];

    public void Check(Site site, DiagnosticBag bag)
    {
        var replaced = new Dictionary<LeafletKey, Location>();
        foreach (var document in site.Documents)
            foreach (var item in document["replaces"]?.Items ?? [])
                replaced.TryAdd(new LeafletKey(document.Language, item.Raw), item.Location);
        foreach (var document in site.Documents)
            if (document.Status == Status.Active && replaced.TryGetValue(LeafletKey.Of(document), out var place))
                bag.Report(ReusedId, document["id"]?.Location ?? document.Source.At(0, 3), $"The id '{document.Id}' belongs to a leaflet that {place.File.Path} replaces.", related: place);
    }
}
