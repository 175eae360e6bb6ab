using ContentKit.Model;

namespace ContentKit.Exporting.Fhir;

/// <summary>Writes who publishes a leaflet and who reviewed it.</summary>
internal static class FhirPeople
{
    public static IEnumerable<Value> ReviewersOf(FhirLeaflet leaflet) => leaflet.IsRetired ? [] : leaflet.Document["review"]?["by"]?.Items ?? [];

    public static void Organization(FhirJson json, FhirLeaflet leaflet)
    {
        json.Text("resourceType", "Organization");
        json.Text("id", leaflet.PublisherUrn["urn:uuid:".Length..]);
        json.Text("name", leaflet.Publisher);
        if (leaflet.Site.Settings.Url is { } url)
            json.Objects("telecom", [url], address =>
            {
                json.Text("system", "url");
                json.Text("value", address);
            });
    }

    public static void Practitioner(FhirJson json, Value person, string urn)
    {
        json.Text("resourceType", "Practitioner");
        json.Text("id", urn["urn:uuid:".Length..]);
        json.Objects("name", [person], name => json.Text("text", FhirLeaflet.Words(name["name"])));
        if (FhirLeaflet.Words(person["credentials"]) is { } credentials)
            json.Objects("qualification", [credentials], words => json.Concept("code", words));
    }

    /// <summary>In what role a person reviewed, and for whom.</summary>
    public static void Role(FhirJson json, Value person, string urn, string practitioner)
    {
        json.Text("resourceType", "PractitionerRole");
        json.Text("id", urn["urn:uuid:".Length..]);
        json.Reference("practitioner", practitioner);
        if (FhirLeaflet.Words(person["affiliation"]) is { } affiliation)
            json.Object("organization", () => json.Text("display", affiliation));
        if (FhirLeaflet.Words(person["role"]) is { } role)
            json.Objects("code", [role], words => json.Text("text", words));
    }
}
