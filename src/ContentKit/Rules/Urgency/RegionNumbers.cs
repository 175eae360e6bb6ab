using System.Collections.Immutable;
using ContentKit.Model.Regions;

namespace ContentKit.Rules.Urgency;

/// <summary>The short numbers of a region: those for emergencies beside the medical one, and health lines that look like another region's emergency number.</summary>
internal static class RegionNumbers
{
    /// <summary>From the emergency patterns of Google's libphonenumber (ShortNumberMetadata), without numbers that only some telephones know.</summary>
    private static readonly ImmutableDictionary<string, string[]> Other = Table(
        "GB 112", "IE 999", "AU 112 106", "NO 112 110", "AT 112", "CH 112 117 118", "DE 110", "IT 113 115 118", "PL 997 998 999", "GR 166", "HU 104 107", "HR 194",
        "CZ 155", "SK 155", "ES 061", "SI 113", "LV 113", "EE 110", "BE 100 101", "LU 113", "FR 15 17 18 114", "UA 112", "IL 112", "BR 190 193", "AR 911", "PA 103", "JM 119 112", "IN 102 108",
        "CN 110 119", "HK 112", "TW 110 112", "JP 110", "KR 112", "SG 999", "MY 112", "PH 117", "VN 113", "AE 999 112", "SA 911 112", "ZA 112 10111", "NG 199", "KE 112", "EG 112");

    /// <summary>Lines for advice: 111 is the advice line of the United Kingdom and the emergency number of New Zealand.</summary>
    private static readonly ImmutableDictionary<string, string[]> Advice = Table("GB 111 101 119", "NZ 105");

    private static readonly ImmutableHashSet<string> Everywhere = EmergencyNumbers.Numbers.Where(number => number.Length > 2).ToImmutableHashSet(StringComparer.Ordinal);

    public static bool IsEmergency(RulePage page, string number) => number == page.EmergencyNumber || In(Other, page.Region, number);

    public static bool IsAdvice(RulePage page, string number) => In(Advice, page.Region, number) && !IsEmergency(page, number);

    /// <summary>The emergency number of other regions only.</summary>
    public static bool IsForeign(RulePage page, string number) => Everywhere.Contains(number) && !IsEmergency(page, number) && !IsAdvice(page, number);

    private static bool In(ImmutableDictionary<string, string[]> table, string region, string number) =>
        table.TryGetValue(region, out var numbers) && Array.IndexOf(numbers, number) >= 0;

    private static ImmutableDictionary<string, string[]> Table(params string[] rows) =>
        rows.Select(row => row.Split(' ')).ToImmutableDictionary(row => row[0], row => row[1..], StringComparer.Ordinal);
}
