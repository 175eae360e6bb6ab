using ContentKit.Text;

namespace ContentKit.BrowserTests;

/// <summary>A library of everything that is hard to show.</summary>
internal static class HardCases
{
    private const string Settings = """
        title: Krankenhausgesellschaftsverbandsbibliothek of patient leaflets
        url: https://leaflets.example
        language: en
        region: US
        theme: clinic
        brand: { logo: logo.svg, colors: { accent: "#7a1fa2" } }
        contact: { name: Nurse line, phone: 555-0142, hours: "Every day, 8 am to 8 pm", email: nurses@leaflets.example, address: 1 Harbor Street, url: "https://hospital.example/" }
        review: { after: banner }
        defaults: { owner: Team, license: CC0-1.0, copyright: 2026 Example, publisher: Example }
        rules: { URG011: off, PLN001: off }
        """;

    private const string Logo = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="8" fill="#7a1fa2"/><path d="M18 8h4v10h10v4H22v10h-4V22H8v-4h10z" fill="#fff"/></svg>""";

    public static LibraryFiles Files()
    {
        var strings = File.ReadAllText(Path.Combine(BuiltSite.Root, "themes", "default", "strings.en.yml"));
        return LibraryFiles.Of(
        [
            new SourceFile("contentkit.yml", Settings), new SourceFile("themes/clinic/theme.yml", "extends: default\n"), new SourceFile("themes/clinic/strings.ar.yml", strings), new SourceFile("assets/logo.svg", Logo),
            Leaflet("long-words", "", title: "Pneumonoultramicroscopicsilicovolcanoconiosis"), Leaflet("draft", "status: draft\n"), Leaflet("overdue", "", due: "2026-03-01"), Leaflet("lapsed", "", due: "2025-12-01"),
            Leaflet("taken-back", Retired("withdrawn", "high")), Leaflet("gone", Retired("gone", "moderate")), Leaflet("moved", Retired("redirect", "low")), Leaflet("new-one", "replaces: [old-one]\n"),
            Leaflet("overdue.es", "", due: "2026-03-01"), Leaflet("gone.es", Retired("gone", "moderate")), Leaflet("moved.es", Retired("redirect", "low")), Leaflet("new-one.es", ""),
            Leaflet("rtl.ar", "", title: "العناية بالركبة", words: "ألم في الصدر 120 mg أو ضيق في التنفس"),
        ], []);
    }

    private static string Retired(string kind, string severity) =>
        $"status: retired\nwithdrawal: {{ kind: {kind}, reason: The advice was wrong., date: 2026-11-01, alternative: new-one, recall: {{ severity: {severity} }} }}\n";

    private static SourceFile Leaflet(string name, string fields, string title = "Knee care", string due = "2027-11-01", string words = "You have chest pain or Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherung.") => new($"content/{name}.md", $"""
        ---
        type: aftercare
        title: {title}
        summary: Rest helps your knee to heal.
        audience: [patient, parent]
        specialties: [Surgical, PrimaryCare]
        {fields}review:
          last: 2025-11-01
          due: {due}
          by:
            - name: Sample Reviewer
              credentials: RN
        urgency:
          emergency:
            - {words}
          urgent:
            - You have a fever.
          routine:
            - You have questions.
        care:
          - title: Rest
            text: Sit down often.
        medicines:
          - name: Acetaminophenhydrochlorideextendedreleasesuspension
            dose: 325 mg
        sources: [{"{"} title: A guideline, year: 2024 {"}"}]
        ---
        ## A table with many columns

        | Day | Morning | Noon | Evening | Night | Rehabilitationsmaßnahmenkatalog |
        |---|---|---|---|---|---|
        | Monday | walk | rest | walk | sleep | stairs |

        ::: warning
        Do not kneel.
        :::

        """);
}
