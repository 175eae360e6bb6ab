using ContentKit.Exporting.Narratives;

namespace ContentKit.Exporting.Fhir;

/// <summary>Writes a leaflet as a FHIR R4 document: a Bundle that begins with its Composition and holds all that it names.</summary>
internal static class FhirBundle
{
    public static byte[] Write(FhirLeaflet leaflet, Narrative narrative, FhirRelations relations, FhirPlanWords words) => FhirJson.Write(json => json.Object(() =>
    {
        var plan = FhirPlan.Has(leaflet) ? leaflet.UrnOf("PlanDefinition") : null;
        json.Text("resourceType", "Bundle");
        json.Text("language", leaflet.Document.Language);
        json.Identifier("identifier", EditionOf(leaflet, narrative));
        json.Text("type", "document");
        json.Text("timestamp", leaflet.Date + ContentDates.Midnight);
        json.Objects("entry", Entries(json, leaflet, narrative, relations, plan, words), entry =>
        {
            json.Text("fullUrl", entry.Urn);
            json.Object("resource", entry.Write);
        });
    }));

    private static IEnumerable<(string Urn, Action Write)> Entries(FhirJson json, FhirLeaflet leaflet, Narrative narrative, FhirRelations relations, string? plan, FhirPlanWords words)
    {
        yield return (leaflet.UrnOf("Composition"), () => FhirComposition.Write(json, leaflet, narrative, relations, plan));
        yield return (leaflet.PublisherUrn, () => FhirPeople.Organization(json, leaflet));
        var number = 0;
        foreach (var person in FhirPeople.ReviewersOf(leaflet))
        {
            var (role, practitioner) = (leaflet.UrnOf($"PractitionerRole {++number}"), leaflet.UrnOf($"Practitioner {number}"));
            yield return (role, () => FhirPeople.Role(json, person, role, practitioner));
            yield return (practitioner, () => FhirPeople.Practitioner(json, person, practitioner));
        }
        if (leaflet.Site.Settings.Url is not null)
            yield return (leaflet.UrnOf("DocumentReference"), () => FhirDocumentReference.Write(json, leaflet, relations, true, leaflet.PublisherUrn));
        if (plan is not null)
            yield return (plan, () => new FhirPlan(json, leaflet, narrative, words).Write());
    }

    /// <summary>Another one whenever the words or the standing of the leaflet change.</summary>
    private static string EditionOf(FhirLeaflet leaflet, Narrative narrative) =>
        FhirLeaflet.Uuid(narrative.FingerprintWith(string.Join('\n', leaflet.Identifier, leaflet.Document.Title, leaflet.Status, leaflet.Date, leaflet.Document["version"]?.Raw)));
}
