using ContentKit.Diagnostics;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Rules.Structure;

/// <summary>Finds headings below level 4.</summary>
internal sealed class DeepHeading : IRule
{
    private const int Deepest = 4;

    public Descriptor Descriptor { get; } = new("STR102", "deep-heading", Severity.Warning)
    {
        Why = "So many levels of headings cannot be told apart on paper or by ear.",
        Fix = "Use two or three levels, and make a list or a leaflet of its own from what lies deeper.",
        Source = "NHS digital service manual, headings",
        Bad = "title: Ankle care\n---\n## One\n\n### Two\n\n#### Three\n\n##### [Four]\n\nWords.",
        Good = "title: Ankle care\n---\n## One\n\n### Two\n\n#### Three\n\nWords.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            if (block.Form == TextForm.Heading && block.Words.Level > Deepest)
                findings.Report(block.Location, $"The heading '{block.Text}' is of level {block.Words.Level}.");
    }
}
