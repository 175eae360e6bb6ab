using System.Globalization;
using System.Text;

namespace ContentKit.Benchmarks;

/// <summary>Writes a library of leaflets of about 4 KB. Leaflet i depends on i alone, so that a library of 1,000 is the start of one of 10,000.</summary>
internal static class LibraryGenerator
{
    private const int PerFolder = 200;
    private static readonly string[] Places = ["knee", "shoulder", "wrist", "ankle", "elbow", "hip", "hand", "foot", "neck", "back"];
    private static readonly string[] Procedures = ["repair", "injection", "biopsy", "scan", "cast", "dressing", "stitches", "drain", "scope", "graft"];
    private static readonly string[] Things = ["dressing", "pillow", "towel", "sling", "ice pack", "bandage", "brace", "cup"];
    private static readonly string[] Verbs = ["Rest", "Raise", "Wash", "Check", "Stretch", "Cover", "Cool", "Move"];
    private static readonly string[] Signs = ["The pain gets worse {0}", "You see new redness {0}", "The skin feels hot {0}", "Fluid leaks {0}", "Your fingers tingle {0}", "The swelling grows {0}"];
    private static readonly string[] Where = ["near the wound", "around the joint", "below the cut", "under the dressing", "along the scar"];
    private static readonly string[] Lengths = ["15 to 20 minutes", "10 minutes", "5 minutes", "20 minutes"];
    private static readonly string[] Rhythms = ["hour", "2 hours", "4 hours", "day"];

    private const string Settings = """
        title: Benchmark library
        url: https://leaflets.example
        language: en
        region: US
        defaults:
          owner: Sample Editors
          license: CC-BY-4.0
          copyright: Copyright 2026 Sample library

        """;

    public static int Write(string folder, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var path = Path.Combine(folder, "content", $"s{i / PerFolder:0000}", $"{Id(i)}.md");
            if (i % PerFolder == 0)
                Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
            File.WriteAllText(path, Leaflet(i));
        }
        File.WriteAllText(Path.Combine(folder, "contentkit.yml"), Settings);
        return 0;
    }

    private static string Id(int i) => $"{Pick(Places, i)}-{Pick(Procedures, i / 10)}-{i:000000}";

    private static string Pick(string[] words, int i) => words[(int)((uint)(i * 2_654_435_761L % int.MaxValue) % words.Length)];

    public static string Leaflet(int i)
    {
        var text = new StringBuilder();
        var (place, procedure) = (Pick(Places, i), Pick(Procedures, i / 10));
        text.Append(CultureInfo.InvariantCulture, $"""
            ---
            type: aftercare
            title: Care after a {place} {procedure}
            description: How to look after your {place} at home, and when to get help.
            summary: >-
              You had a {procedure} of your {place}. Most people are back to normal within {2 + i % 6} weeks.
              This page tells you what to do until then.
            audience: patient
            specialties: [Musculoskeletal, Surgical]
            keywords: [{place}, {procedure}, pain]
            status: active
            version: {1 + i % 9}
            published: 2025-0{1 + i % 9}-15
            changes:
              - version: {1 + i % 9}
                date: 2026-0{1 + i % 9}-08
                kind: minor
                note: Shorter sentences.
            review:
              last: 2026-0{1 + i % 9}-10
              due: 2029-0{1 + i % 9}-10
              by:
                - name: Sample Reviewer {i % 25}
                  credentials: MD
                  role: Reviewer
            urgency:
              emergency:
                - You have chest pain.
                - You have trouble breathing.
                - Bleeding does not stop after {5 + i % 10} minutes of firm pressure.
              urgent:

            """);
        for (var k = 0; k < 4; k++)
            text.Append("    - ").AppendFormat(CultureInfo.InvariantCulture, Signs[(i + k) % Signs.Length], Pick(Where, i + k)).Append(".\n");
        text.Append("  routine:\n    contact: your doctor\n    when:\n      - You have a fever of 100.4°F (38°C) or higher.\n      - You have questions about your care.\ncare:\n");
        for (var k = 0; k < 5; k++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - title: {Verbs[(i + k) % Verbs.Length]} your {place}\n");
            text.Append(CultureInfo.InvariantCulture, $"    text: Keep the {Pick(Things, i + k)} clean and dry, and change it when it gets wet.\n");
            text.Append(CultureInfo.InvariantCulture, $"    timing:\n      for: {Pick(Lengths, i + k)}\n      every: {Pick(Rhythms, i + k)}\n      during: first week\n");
        }
        text.Append("avoid:\n  - lift anything heavier than 10 pounds\n  - take a bath until your doctor says so\nfollowUp:\n  with: your doctor\n  when: in 2 weeks\n");
        text.Append("sources:\n  - title: Generated for benchmarks\n    year: 2025\n---\n");
        for (var k = 0; k < 4; k++)
            Section(text, i, k, place);
        return text.ToString();
    }

    private static void Section(StringBuilder text, int i, int k, string place)
    {
        text.Append(CultureInfo.InvariantCulture, $"## Week {k + 1}\n\nYour {place} may feel stiff at first. Move it gently, and use the **{Pick(Things, i + k)}** when you rest. ");
        text.Append("Some soreness is normal and fades day by day. Eat well, drink water and sleep well.");
        if (k % 2 == 0)
            text.Append(" Each day:\n\n- Take short walks.\n- Rest between tasks.\n- Ask for help with heavy things.\n\n");
        else
            text.Append("\n\n| Day | What to do | How long |\n|:----|:-----------|---------:|\n| 1 | Rest | 15 minutes |\n| 2 | Walk | 20 minutes |\n\n");
    }
}
