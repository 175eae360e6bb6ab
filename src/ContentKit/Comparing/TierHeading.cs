namespace ContentKit.Comparing;

/// <summary>The heading of a tier without its contact and emergency number: a change of those is told once, as what it is.</summary>
internal static class TierHeading
{
    public static Part Of(string heading, string? contact, string? emergencyNumber)
    {
        if (!string.IsNullOrEmpty(contact))
            heading = heading.Replace(contact, "…", StringComparison.Ordinal);
        return Part.Of(string.IsNullOrEmpty(emergencyNumber) ? heading : heading.Replace(emergencyNumber, "…", StringComparison.Ordinal));
    }
}
