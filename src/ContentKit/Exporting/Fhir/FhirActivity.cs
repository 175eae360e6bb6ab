using ContentKit.Model;

namespace ContentKit.Exporting.Fhir;

/// <summary>Writes what an action of a plan cannot say: that something must not be done, or how a medicine is taken.</summary>
internal sealed class FhirActivity(FhirJson json, FhirLeaflet leaflet)
{
    public void Write(string id, string? title, Value item, bool isForbidden)
    {
        json.Text("resourceType", "ActivityDefinition");
        json.Text("id", id);
        json.Text("title", title);
        json.Text("status", leaflet.Status);
        if (!isForbidden)
        {
            Medicine(item);
            return;
        }
        json.True("doNotPerform");
        FhirTiming.Write(json, "timingTiming", item["timing"]);
    }

    private void Medicine(Value medicine)
    {
        json.Text("kind", "MedicationRequest");
        json.Concept("productCodeableConcept", FhirLeaflet.Words(medicine["name"]));
        var parts = new[] { medicine["dose"], medicine["route"], medicine["timing"], medicine["max"], medicine["note"] };
        if (parts.All(part => part is null))
            return;
        json.Objects("dosage", [medicine], dosage =>
        {
            json.Text("text", string.Join(", ", parts[..3].Select(FhirLeaflet.Words).OfType<string>()));
            json.Objects("additionalInstruction", parts[3..].Select(FhirLeaflet.Words).OfType<string>(), words => json.Text("text", words));
            FhirTiming.Write(json, "timing", dosage["timing"]);
            json.Concept("route", FhirLeaflet.Words(dosage["route"]));
        });
    }
}
