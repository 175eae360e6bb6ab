namespace ContentKit.Exporting;

/// <summary>A list of medical codes by the names that other systems have for it (HL7 Terminology).</summary>
/// <param name="Name">As in the front matter.</param>
/// <param name="Oid">As Infobutton requests name it.</param>
/// <param name="Uri">As FHIR names it.</param>
internal sealed record CodeSystem(string Name, string Oid, string Uri)
{
    private static readonly CodeSystem[] Known =
    [
        new("ICD-10-CM", "2.16.840.1.113883.6.90", "http://hl7.org/fhir/sid/icd-10-cm"),
        new("SNOMED CT", "2.16.840.1.113883.6.96", "http://snomed.info/sct"),
        new("LOINC", "2.16.840.1.113883.6.1", "http://loinc.org"),
        new("CPT", "2.16.840.1.113883.6.12", "http://www.ama-assn.org/go/cpt"),
        new("RxNorm", "2.16.840.1.113883.6.88", "http://www.nlm.nih.gov/research/umls/rxnorm"),
        new("MeSH", "2.16.840.1.113883.6.177", "http://id.nlm.nih.gov/mesh"),
    ];

    /// <summary>The names of CPT codes are licensed and must not be passed on.</summary>
    public bool MayShowNames => Name != "CPT";

    /// <summary>Null for a list of the library's own.</summary>
    public static CodeSystem? Find(string? name) => Array.Find(Known, system => system.Name == name);
}
