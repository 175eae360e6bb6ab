namespace ContentKit.Exporting.Partners;

/// <summary>How urgent a tier is in the words of other standards.</summary>
/// <param name="Fhir">FHIR R4 request-priority: routine, urgent, asap, stat.</param>
/// <param name="Hl7">HL7 version 3 ActPriority: R, UR, EM.</param>
internal readonly record struct TierPriority(string Fhir, string Hl7)
{
    /// <summary>A tier that nobody here knows counts as the most urgent one.</summary>
    public static TierPriority Of(string tier) => tier switch
    {
        "routine" => new("routine", "R"),
        "urgent" => new("urgent", "UR"),
        _ => new("stat", "EM"),
    };
}
