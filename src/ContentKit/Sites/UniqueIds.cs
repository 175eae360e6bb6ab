using System.Collections.Immutable;
using ContentKit.Diagnostics;

namespace ContentKit.Sites;

/// <summary>Finds pages that would be published to the same place.</summary>
internal sealed class UniqueIds : ISiteRule
{
    public static readonly Descriptor DuplicateId = new("DOC033", "duplicate-id", Severity.Error)
    {
        Why = "Two pages with one id would overwrite each other, and one of them would be lost.",
        Fix = "Give one of them another id. Never reuse the id of a leaflet that was published before.",
    };

    public ImmutableArray<Descriptor> Descriptors => [DuplicateId];

    public void Check(Site site, DiagnosticBag bag)
    {
        var first = new Dictionary<LeafletKey, PageCard>();
        foreach (var page in site.Pages.OrderBy(page => page.Location.File.Path, StringComparer.Ordinal))
        {
            var key = new LeafletKey(page.Language.ToUpperInvariant(), page.Id.ToUpperInvariant());
            if (!first.TryAdd(key, page))
                bag.Report(DuplicateId, page.Location, $"The id '{page.Id}' is taken by {first[key].Location.File.Path} in the same language.", related: first[key].Location);
        }
    }
}
