using System.Collections.Immutable;

namespace ContentKit.Tests.Rules;

/// <summary>A small sound leaflet with one text put into it.</summary>
public static class SampleLeaflet
{
    /// <summary>Fields in the order of a leaflet; those without a usual text only appear when a text is put there.</summary>
    private static readonly ImmutableArray<(string Path, string? Usual)> Fields =
    [
        ("title", "Ankle care at home"), ("description", null), ("summary", "You hurt the bands that hold your ankle."), ("disclaimer", null),
        ("urgency.emergency.contact", null), ("urgency.emergency.heading", null), ("urgency.emergency.when.-", "Your foot is cold and blue."), ("urgency.emergency.note", null),
        ("urgency.urgent.contact", null), ("urgency.urgent.heading", null), ("urgency.urgent.when.-", null), ("urgency.urgent.note", null),
        ("urgency.routine.contact", "your doctor"), ("urgency.routine.heading", null), ("urgency.routine.when.-", "The pain stays for 7 days."), ("urgency.routine.note", null),
        ("care.-.title", "Rest your foot"), ("care.-.text", null), ("care.-.timing.for", null), ("care.-.timing.limit", null), ("care.-.supplies.-", null), ("care.-.caution", null), ("care.-.why", null),
        ("avoid.-", null), ("warnings.-.hazard", null), ("warnings.-.consequence", null), ("warnings.-.avoid", null), ("expect.-", null),
        ("medicines.-.name", null), ("medicines.-.dose", null), ("medicines.-.route", null), ("medicines.-.max", null), ("medicines.-.note", null),
        ("questions.-", null), ("followUp.with", null), ("followUp.when", null), ("followUp.text", null),
    ];

    public const string Review = "review:\n  last: 2026-03-01\n  due: 2027-03-01\n  by:\n    - name: Dana Whitfield\n      credentials: RN\n      role: Clinical nurse\n";

    public static bool Has(string spot) => spot is "body" or "heading" or "item" or "" || Fields.Any(field => Plain(field.Path) == spot);

    private static string Plain(string path) => path.Replace(".-", "", StringComparison.Ordinal);

    /// <param name="spot">A field such as "care.text", or "body", "heading", "item" for a place below the fields.</param>
    /// <param name="written">The text as YAML or Markdown.</param>
    public static string With(string spot, string written)
    {
        var lines = new List<string> { "---", "type: aftercare" };
        var open = new List<string>();
        foreach (var (path, usual) in Fields)
        {
            var text = Plain(path) == spot ? written : usual;
            if (text is null && !(spot == "medicines.dose" && path == "medicines.-.name"))
                continue;
            Add(path.Split('.'), text ?? "Ibuprofen", open, lines);
        }
        return string.Join('\n', lines) + "\n" + Review + "---\n" + spot switch
        {
            "body" => written + "\n",
            "heading" => $"## {written}\n\nMore words stand here.\n",
            "item" => $"Bring these things:\n\n- {written}\n- your list\n",
            _ => "",
        };
    }

    /// <summary>The lines of a page in place of the usual fields of the same name; a line '---' ends the fields.</summary>
    public static string WithPage(string page)
    {
        var end = page.StartsWith("---\n", StringComparison.Ordinal) ? 0 : page.IndexOf("\n---\n", StringComparison.Ordinal) + 1;
        var (fields, body) = end > 0 || page.StartsWith("---\n", StringComparison.Ordinal) ? (page[..end], page[(end + 4)..]) : (page, "");
        var own = fields.Split('\n').Where(line => line.Length > 0 && char.IsLetter(line[0])).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]).ToHashSet();
        var usual = With("", "").Split('\n').Skip(1).TakeWhile(line => line != "---").ToList();
        var kept = new List<string>();
        var keeps = true;
        foreach (var line in usual)
        {
            if (char.IsLetter(line[0]))
                keeps = !own.Contains(line[..line.IndexOf(':', StringComparison.Ordinal)]);
            if (keeps)
                kept.Add(line);
        }
        return $"---\n{fields}{string.Join('\n', kept)}\n---\n{body}";
    }

    private static void Add(string[] path, string text, List<string> open, List<string> lines)
    {
        var shared = 0;
        while (shared < open.Count && shared < path.Length - 1 && open[shared] == path[shared])
            shared++;
        var isNewItem = false;
        for (var i = shared; i < path.Length; i++)
        {
            var indent = new string(' ', 2 * i);
            var mark = isNewItem ? indent[..^2] + "- " : indent;
            if (path[i] == "-")
            {
                isNewItem = true;
                if (i == path.Length - 1)
                    lines.Add($"{indent}- {text}");
                continue;
            }
            lines.Add(i == path.Length - 1 ? $"{mark}{path[i]}: {text}" : $"{mark}{path[i]}:");
            isNewItem = false;
        }
        open.Clear();
        open.AddRange(path[..^1]);
    }
}
