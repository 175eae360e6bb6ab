namespace ContentKit.Exporting.Fhir;

/// <summary>Words of the theme that belong to the meaning of a step: without them advice would say its opposite.</summary>
internal sealed record FhirPlanWords(string DoNot, string Stop, string Until);
