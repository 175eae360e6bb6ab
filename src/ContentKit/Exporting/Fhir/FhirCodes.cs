using ContentKit.Model;

namespace ContentKit.Exporting.Fhir;

/// <summary>Writes what a leaflet is about.</summary>
internal static class FhirCodes
{
    /// <summary>The subject in words, then each code. Codes of the library's own lists keep their names as words.</summary>
    public static void Write(FhirJson json, string name, Document document) =>
        json.Objects(name, Concepts(document), concept => concept(json));

    private static IEnumerable<Action<FhirJson>> Concepts(Document document)
    {
        if (FhirLeaflet.Words(document["about"]?["name"]) is { } subject)
            yield return json => json.Text("text", subject);
        foreach (var code in document["codes"]?.Items ?? [])
            if (code["code"]?.Raw is { Length: > 0 } value)
                yield return json => Code(json, code["system"]?.Raw, value, FhirLeaflet.Words(code["display"]));
    }

    private static void Code(FhirJson json, string? name, string code, string? display)
    {
        if (CodeSystem.Find(name) is { } system)
            json.Coding(system.Uri, code, system.MayShowNames ? display : null);
        else
            json.Text("text", string.Join(' ', new[] { name, code, display }.OfType<string>()));
    }
}
