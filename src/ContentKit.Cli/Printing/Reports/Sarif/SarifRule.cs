using System.Text.Json;
using ContentKit.Diagnostics;

namespace ContentKit.Cli.Printing.Reports.Sarif;

/// <summary>Explains one kind of problem beside its results.</summary>
internal static class SarifRule
{
    public static void Write(Descriptor kind, Utf8JsonWriter json)
    {
        json.WriteString("id", kind.Id);
        json.WriteString("name", kind.Name);
        json.WriteObject("shortDescription", () => json.WriteString("text", Title(kind)));
        json.WriteObject("fullDescription", () => json.WriteString("text", SarifText.Of(kind.Why)));
        json.WriteObject("help", () =>
        {
            json.WriteString("text", SarifText.Of(Plain(kind)));
            json.WriteString("markdown", Markdown(kind));
        });
        if (Catalog.Find(kind.Id) is not null) // an organization's own rules have no page of ours
            json.WriteString("helpUri", ProjectAddress.HelpFor(kind));
        json.WriteObject("defaultConfiguration", () => json.WriteString("level", SarifText.LevelOf(kind.Severity)));
        json.WriteObject("properties", () =>
        {
            json.WriteStartArray("tags");
            json.WriteStringValue(RuleFamily.TagOf(kind.Id));
            json.WriteEndArray();
            json.WriteString("precision", kind.Severity switch { Severity.Error => "very-high", Severity.Warning => "high", _ => "medium" });
            json.WriteString("problem.severity", kind.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "recommendation" });
        });
    }

    /// <summary>'trailing-zero' becomes "Trailing zero."</summary>
    private static string Title(Descriptor kind) => $"{char.ToUpperInvariant(kind.Name[0])}{kind.Name[1..].Replace('-', ' ')}.";

    private static string Plain(Descriptor kind)
    {
        var text = new StringWriter { NewLine = "\n" };
        DescriptorText.Write(kind, text);
        return text.ToString();
    }

    private static string Markdown(Descriptor kind)
    {
        var text = $"{MarkdownLiteral.Of(kind.Why)}\n\n**What to do:** {MarkdownLiteral.Of(kind.Fix)}\n";
        if (kind.Bad.Length > 0)
            text += $"\nReported, at the place between [ and ]:\n\n{Fenced(kind.Bad)}\n\nBetter:\n\n{Fenced(kind.Good)}\n";
        return kind.Source.Length > 0 ? $"{text}\nSource: {MarkdownLiteral.Of(kind.Source)}\n" : text;
    }

    private static string Fenced(string example)
    {
        var fence = "```";
        while (example.Contains(fence, StringComparison.Ordinal))
            fence += '`';
        return $"{fence}text\n{example.TrimEnd('\n')}\n{fence}";
    }
}
