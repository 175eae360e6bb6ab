using System.Collections.Immutable;

namespace ContentKit.Model.Regions;

/// <summary>On which paper a region prints (Unicode CLDR, supplemental data, measurementData/paperSize).</summary>
internal static class PaperSizes
{
    private static readonly ImmutableHashSet<string> Letter = ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];

    /// <summary>True for US Letter (8.5 by 11 inches), false for A4 (ISO 216).</summary>
    public static bool IsLetter(string region) => Letter.Contains(region);
}
