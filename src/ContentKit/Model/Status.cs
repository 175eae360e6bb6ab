namespace ContentKit.Model;

/// <summary>FHIR PublicationStatus.</summary>
public enum Status
{
    Draft,
    Active,
    Retired,
}
