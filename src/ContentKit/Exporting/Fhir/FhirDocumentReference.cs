using ContentKit.Sites;

namespace ContentKit.Exporting.Fhir;

/// <summary>Writes where the files of a leaflet are, and whether it may be used.</summary>
internal static class FhirDocumentReference
{
    /// <param name="hasBundle">Whether there is a bundle of the leaflet to point to.</param>
    /// <param name="publisher">A reference to the publisher; null where only the name is at hand.</param>
    public static void Write(FhirJson json, FhirLeaflet leaflet, FhirRelations relations, bool hasBundle, string? publisher)
    {
        var document = leaflet.Document;
        json.Text("resourceType", "DocumentReference");
        json.Text("id", leaflet.UrnOf("DocumentReference")["urn:uuid:".Length..]);
        json.Text("language", document.Language);
        json.Identifier("masterIdentifier", leaflet.Identifier);
        json.Text("status", StatusOf(leaflet));
        json.Text("docStatus", leaflet.CompositionStatus);
        FhirComposition.Type(json);
        json.Text("date", leaflet.Date + ContentDates.Midnight);
        json.List("author", [leaflet.Publisher], name => json.Object(() => Publisher(json, name, publisher)));
        json.Object("custodian", () => Publisher(json, leaflet.Publisher, publisher));
        json.Objects("relatesTo", relations.Of(document), relation =>
        {
            json.Text("code", relation.Code);
            json.Object("target", () => json.Identifier("identifier", relation.Identifier));
        });
        json.Text("description", document.Title);
        json.Objects("content", Files(leaflet, hasBundle), file => json.Object("attachment", () =>
        {
            json.Text("contentType", file.Type);
            json.Text("language", document.Language);
            json.Text("url", file.Url);
            json.Text("title", document.Title);
            json.Text("creation", leaflet.Date);
        }));
        if (document["codes"] is not null || document["about"] is not null)
            json.Object("context", () => FhirCodes.Write(json, "event", document));
    }

    /// <summary>A recalled leaflet is an error even when another one took its place.</summary>
    private static string StatusOf(FhirLeaflet leaflet) => !leaflet.IsRetired ? "current"
        : leaflet.Document["withdrawal"]?["recall"] is null && Moves.ReplacementOf(leaflet.Document, leaflet.Site) is not null ? "superseded" : "entered-in-error";

    private static void Publisher(FhirJson json, string name, string? reference)
    {
        json.Text("reference", reference);
        json.Text("display", name);
    }

    private static IEnumerable<(string Type, string? Url)> Files(FhirLeaflet leaflet, bool hasBundle)
    {
        yield return ("text/html", SitePaths.UrlOf(leaflet.Site.Settings, SitePaths.Of(leaflet.Document, "html")));
        if (hasBundle)
            yield return ("application/fhir+json", SitePaths.UrlOf(leaflet.Site.Settings, FhirExporter.PathOf(leaflet.Document)));
    }
}
