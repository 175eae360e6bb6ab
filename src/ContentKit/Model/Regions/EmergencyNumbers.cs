using System.Collections.Immutable;

namespace ContentKit.Model.Regions;

/// <summary>
/// The number for a medical emergency by region (ISO 3166-1 alpha-2), each as its national authority publishes it and
/// checked against the emergency patterns of Google's libphonenumber (ShortNumberMetadata). Where several numbers work, the medical one.
/// </summary>
internal static class EmergencyNumbers
{
    private const string Europe = "European Commission, 112 the single European emergency number";

    private static readonly ImmutableArray<EmergencyNumber> All =
    [
        new("US", "911", "Federal Communications Commission, 911 and E911 Services"),
        new("PR", "911", "Federal Communications Commission, 911 and E911 Services"),
        new("GU", "911", "Federal Communications Commission, 911 and E911 Services"),
        new("VI", "911", "Federal Communications Commission, 911 and E911 Services"),
        new("CA", "911", "Canadian Radio-television and Telecommunications Commission, 9-1-1 services"),
        new("MX", "911", "Gobierno de México, Número Único de Emergencias 9-1-1"),
        new("GB", "999", "NHS, When to call 999"),
        new("IE", "112", "Health Service Executive, Calling an ambulance; " + Europe),
        new("AU", "000", "healthdirect Australia, Calling Triple Zero (000)"),
        new("NZ", "111", "New Zealand Police, 111 emergency calls"),
        new("AT", "144", "Österreichisches Rotes Kreuz, Rettungsnotruf 144"),
        new("CH", "144", "Swiss Confederation, Emergency numbers"),
        new("NO", "113", "Helsenorge, Emergency medical number 113"),
        new("IS", "112", "Neyðarlínan, 112"),
        .. InEurope("BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE"),
        new("BR", "192", "Ministério da Saúde, SAMU 192"),
        new("AR", "107", "Argentina.gob.ar, Emergencias médicas 107"),
        new("CL", "131", "Ministerio de Salud, SAMU 131"),
        new("CO", "123", "Línea 123, Número Único de Seguridad y Emergencias"),
        new("PE", "106", "Ministerio de Salud, SAMU 106"),
        new("CR", "911", "Sistema de Emergencias 9-1-1"),
        new("PA", "911", "Sistema Único de Manejo de Emergencias 9-1-1"),
        new("DO", "911", "Sistema Nacional de Atención a Emergencias y Seguridad 9-1-1"),
        new("EC", "911", "Servicio Integrado de Seguridad ECU 911"),
        new("UY", "911", "Ministerio del Interior, Emergencias 911"),
        new("JM", "110", "Jamaica Fire Brigade and ambulance, 110"),
        new("IN", "112", "Emergency Response Support System, 112 India"),
        new("CN", "120", "National Health Commission, 120 ambulance"),
        new("HK", "999", "Hong Kong Fire Services Department, Emergency ambulance service"),
        new("TW", "119", "National Fire Agency, 119"),
        new("JP", "119", "Fire and Disaster Management Agency, 119"),
        new("KR", "119", "National Fire Agency, 119"),
        new("SG", "995", "Singapore Civil Defence Force, 995"),
        new("MY", "999", "Malaysian Emergency Response Services 999"),
        new("PH", "911", "Emergency 911 National Office"),
        new("TH", "1669", "National Institute for Emergency Medicine, 1669"),
        new("VN", "115", "Ministry of Health, 115"),
        new("IL", "101", "Magen David Adom, 101"),
        new("TR", "112", "112 Acil Çağrı Merkezi"),
        new("SA", "997", "Saudi Red Crescent Authority, 997"),
        new("AE", "998", "National Ambulance, 998"),
        new("EG", "123", "Egyptian Ambulance Organization, 123"),
        new("ZA", "10177", "South African Government, Emergency services"),
        new("NG", "112", "Nigerian Communications Commission, 112"),
        new("KE", "999", "Government of Kenya, 999"),
        new("UA", "103", "Ministry of Health, 103"),
    ];

    private static readonly ImmutableDictionary<string, EmergencyNumber> ByRegion =
        All.ToImmutableDictionary(number => number.Region, StringComparer.Ordinal);

    public static IEnumerable<string> Regions => ByRegion.Keys;

    public static IEnumerable<string> Numbers => All.Select(number => number.Number).Distinct(StringComparer.Ordinal);

    /// <summary>Null for a region that nobody has looked up yet: a guess could cost a life.</summary>
    public static EmergencyNumber? Find(string region) => ByRegion.GetValueOrDefault(region);

    private static IEnumerable<EmergencyNumber> InEurope(params string[] regions) =>
        regions.Select(region => new EmergencyNumber(region, "112", Europe));
}
