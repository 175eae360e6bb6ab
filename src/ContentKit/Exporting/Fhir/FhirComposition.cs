using ContentKit.Exporting.Narratives;

namespace ContentKit.Exporting.Fhir;

/// <summary>Writes the resource that makes a bundle a document: the sections of the leaflet, and who stands for them.</summary>
internal static class FhirComposition
{
    /// <summary>The code systems of our own, which nobody else has to know.</summary>
    private const string SectionKeys = "urn:contentkit:section";

    /// <summary>"Instructions" of LOINC: what a patient is to do, whatever the occasion; "Discharge instructions" would claim a hospital stay.</summary>
    public static void Type(FhirJson json) => json.Object("type", () => json.Coding("http://loinc.org", "69730-0", "Instructions"));

    /// <param name="plan">The reference to the plan of the leaflet; null when there is none.</param>
    public static void Write(FhirJson json, FhirLeaflet leaflet, Narrative narrative, FhirRelations relations, string? plan)
    {
        json.Text("resourceType", "Composition");
        json.Text("id", leaflet.UrnOf("Composition")["urn:uuid:".Length..]);
        json.Text("language", leaflet.Document.Language);
        json.Identifier("identifier", leaflet.Identifier);
        json.Text("status", leaflet.CompositionStatus);
        Type(json);
        json.Text("date", leaflet.Date);
        json.List("author", [leaflet.PublisherUrn], urn => json.Object(() => json.Text("reference", urn)));
        json.Text("title", leaflet.Document.Title);
        Attesters(json, leaflet);
        json.Reference("custodian", leaflet.PublisherUrn);
        json.Objects("relatesTo", relations.Of(leaflet.Document), relation =>
        {
            json.Text("code", relation.Code);
            json.Identifier("targetIdentifier", relation.Identifier);
        });
        if (leaflet.Document["codes"] is not null || leaflet.Document["about"] is not null)
            json.Objects("event", [leaflet.Document], document => FhirCodes.Write(json, "code", document));
        json.Objects("section", narrative.Sections, section => Section(json, section, narrative, EntriesOf(section, leaflet, plan)));
    }

    private static void Attesters(FhirJson json, FhirLeaflet leaflet)
    {
        var number = 0;
        json.Objects("attester", FhirPeople.ReviewersOf(leaflet), _ =>
        {
            json.Text("mode", "professional");
            json.Text("time", leaflet.Document["review"]?["last"]?.Raw);
            json.Reference("party", leaflet.UrnOf($"PractitionerRole {++number}"));
        });
    }

    /// <summary>'additional': the words say more than the resources beside them.</summary>
    private static void Section(FhirJson json, NarrativeSection section, Narrative narrative, IEnumerable<string> entries)
    {
        json.Text("title", section.Title);
        json.Object("code", () => json.Coding(SectionKeys, section.Key));
        json.Object("text", () =>
        {
            json.Text("status", "additional");
            json.Text("div", narrative.DivOf(section));
        });
        json.Objects("entry", entries, entry => json.Text("reference", entry));
    }

    private static IEnumerable<string> EntriesOf(NarrativeSection section, FhirLeaflet leaflet, string? plan)
    {
        if (section.Key != "summary")
            yield break;
        if (leaflet.Site.Settings.Url is not null)
            yield return leaflet.UrnOf("DocumentReference");
        if (plan is not null)
            yield return plan;
    }
}
