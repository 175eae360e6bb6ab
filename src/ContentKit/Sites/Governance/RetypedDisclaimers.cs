using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Model;
using ContentKit.Schemas.Forms;

namespace ContentKit.Sites.Governance;

/// <summary>Finds disclaimers that stand in a leaflet instead of being shared.</summary>
internal sealed class RetypedDisclaimers : IDocumentRule
{
    public static readonly Descriptor Retyped = new("GOV016", "retyped-disclaimer", Severity.Warning)
    {
        Why = "Copies drift apart: when the lawyers change the words, the old ones stay in some leaflets.",
        Fix = "Put the text into content/_fragments and write the name of that file under 'disclaimer', best under 'defaults' in contentkit.yml.",
    };

    public ImmutableArray<Descriptor> Descriptors => [Retyped];

    public void Check(Document document, DiagnosticBag bag)
    {
        if (document["disclaimer"]?.Location is { } place && place.File == document.Source
            && !SlugForm.IsSlug(place.File.Text.Substring(place.Span.Start, place.Span.Length).Trim('"', '\'')))
            bag.Report(Retyped, place, "The disclaimer is typed into this leaflet instead of being shared.");
    }
}
