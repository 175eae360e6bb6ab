namespace ContentKit.Tests.Schemas;

/// <summary>One leaflet of each type with every field, which tests then break in one place.</summary>
internal static class WholeLeaflets
{
    public const string Leaflet = """
        ---
        type: aftercare
        id: knee-replacement-home
        title: "Knee replacement: caring for yourself at home"
        alternateNames: [New knee]
        description: How to look after your knee, and when to get help.
        summary: >-
          You have a *new* knee joint.
          Rest helps.
        language: en-US
        region: US
        audience: [patient, caregiver]
        specialties: [Musculoskeletal, Surgical]
        keywords: [pain, 2026]
        about: { kind: procedure, name: Total knee replacement, bodyLocation: Knee }
        codes:
          - system: SNOMED CT
            code: 609588000
        status: active
        version: 3
        changes:
          - { version: 3, date: 2026-03-01, kind: minor, note: Clearer words. }
        published: 2026-03-01
        review:
          last: 2026-03-01
          due: 2027-03-01
          by:
            - name: Dana Whitfield
              credentials: RN
              role: Reviewer
        urgency:
          emergency:
            - You have chest pain.
          urgent:
            contact: your surgeon
            when: [The dressing is soaked through.]
          routine:
            contact: the clinic
            when:
              - You have questions.
        care:
          - title: Ice your knee
            text: Put a cold pack on your knee.
            timing:
              for: 15 to 20 minutes
              every: hour
          - title: Walk
            timing: { asDirected: true }
        avoid:
          - put ice on your skin
          - text: swim
            timing: { during: first 2 weeks }
        warnings:
          - hazard: Your leg may be numb.
        expect: [Bruising, { what: Swelling, when: in the first week }]
        medicines:
          - { name: Acetaminophen, dose: 500 mg, max: 4 tablets in 24 hours }
        questions: [When may I drive?]
        followUp: { with: your surgeon, when: in 2 weeks, text: Bring your list. }
        sources:
          - title: Guideline
            url: https://www.example.org/guideline
            doi: 10.1000/182
            year: 2024
            accessed: 2026-02-01
        related: [knee-exercises]
        disclaimer: general-disclaimer
        """;

    public const string Preparation = """
        ---
        type: preparation
        title: Getting ready for your colonoscopy
        summary: A clean bowel lets the doctor see well.
        review: { last: 2026-03-01, every: P3Y, by: [{ name: Dana Whitfield }] }
        schedule:
          - when: 3 days before
            text: Stop eating nuts.
        fasting: [{ what: Solid food, until: 8 hours before }]
        medicines: [{ name: Blood thinners, instruction: Call your doctor. }]
        bring: [A list of your medicines]
        stop: [smoking, { text: vaping, why: Your lungs heal better. }]
        onTheDay: [Take a shower.]
        """;
}
