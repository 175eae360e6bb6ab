using System.Collections.Frozen;
using ContentKit.Diagnostics;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Rules.PlainLanguage;

/// <summary>Finds headings that could stand over anything.</summary>
internal sealed class VagueHeading : IRule
{
    private static readonly FrozenSet<string> Vague = FrozenSet.ToFrozenSet(
    [
        "overview", "more", "other", "others", "general", "information", "general information", "more information", "further information", "additional information", "other information", "important information",
        "introduction", "background", "details", "more details", "notes", "miscellaneous", "summary", "about", "tips", "advice", "general advice", "instructions", "basics",
        "resumen", "más", "otro", "otros", "general", "información", "información general", "más información", "otra información", "información adicional", "introducción", "detalles", "notas", "varios", "consejos", "instrucciones",
    ], StringComparer.OrdinalIgnoreCase);

    public Descriptor Descriptor { get; } = new("PLN012", "vague-heading", Severity.Warning)
    {
        Why = "Readers scan headings for their own question. A heading that could stand over anything hides what is below it.",
        Fix = "Say what the section tells: 'How long healing takes' in place of 'Overview'.",
        Source = "PEMAT-P item 9 (informative headers)",
        Bad = "---\n## [Overview]\n\nYour knee heals in 6 weeks.\n",
        Good = "---\n## How long healing takes\n\nYour knee heals in 6 weeks.\n",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            if ((block.Form == TextForm.Heading || block.Field == "heading") && Vague.Contains(block.Text.Trim(' ', ':', '.')))
                findings.Report(block.Location, $"The heading '{block.Text}' does not say what comes below it.");
    }
}
