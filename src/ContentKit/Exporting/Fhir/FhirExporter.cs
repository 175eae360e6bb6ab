using ContentKit.Diagnostics;
using ContentKit.Exporting.Narratives;
using ContentKit.Exporting.Themes;
using ContentKit.Model;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Fhir;

/// <summary>Each leaflet as a FHIR R4 document, and the list of all of them.</summary>
internal sealed class FhirExporter(Theme theme, NarrativeRenderer narratives, Fingerprint tool) : IExporter
{
    private const string Folder = "fhir/r4/";

    public static string PathOf(Document document) => $"{Folder}{document.Language}/{document.Id}.json";

    public IEnumerable<PlannedOutput> Plan(Site site)
    {
        var relations = new FhirRelations(site);
        Func<Document, DiagnosticBag, byte[]?> render = (document, bag) => Write(document, site, relations, bag);
        var (fhir, entries) = (Fingerprint.Of("fhir"), new Fingerprint[site.Documents.Length]);
        foreach (var (i, document) in site.Documents.Index())
        {
            entries[i] = Fingerprint.Of(EntryOf(document, site, relations), Fingerprint.Of(narratives.Has(document, site) ? "narrative" : ""));
            if (narratives.Has(document, site))
                yield return new LeafletFile(PathOf(document), Fingerprint.Of(narratives.InputsOf(document, site), fhir, entries[i]), document, render);
        }
        if (site.Settings.Url is not null)
            yield return new LargeFile(Folder + "collection.json", Fingerprint.Of([tool, Fingerprint.Of($"{site.Settings.Url}\n{site.Settings.Title}"), .. entries]),
                (stream, _) => WriteCollection(stream, site, relations));
    }

    private byte[]? Write(Document document, Site site, FhirRelations relations, DiagnosticBag bag)
    {
        if (narratives.Of(document, site, bag) is not { } narrative)
            return null;
        var strings = theme.StringsFor(document.Language);
        return FhirBundle.Write(new FhirLeaflet(document, site), narrative, relations, new FhirPlanWords(strings?["do_not"] ?? "Do not", strings?["stop"] ?? "Stop:", strings?["until"] ?? "Allowed until:"));
    }

    private bool WriteCollection(Stream stream, Site site, FhirRelations relations)
    {
        FhirJson.Write(stream, json => json.Object(() =>
        {
            json.Text("resourceType", "Bundle");
            json.Text("type", "collection");
            json.Objects("entry", site.Documents, document =>
            {
                var leaflet = new FhirLeaflet(document, site);
                json.Text("fullUrl", leaflet.UrnOf("DocumentReference"));
                json.Object("resource", () => FhirDocumentReference.Write(json, leaflet, relations, narratives.Has(document, site), null));
            });
        }));
        return true;
    }

    /// <summary>What the list shows of a leaflet.</summary>
    private static Fingerprint EntryOf(Document document, Site site, FhirRelations relations) =>
        Fingerprint.Of(document.Fingerprint, Fingerprint.Of($"{ContentDates.Newest(document, site)} {site.IsRetired(document)} {Moves.ReplacementOf(document, site)?.Id} {string.Join(' ', relations.Of(document))}"));
}
