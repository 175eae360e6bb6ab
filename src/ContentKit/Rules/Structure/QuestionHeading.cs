using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Rules.Structure;

/// <summary>Finds headings that ask instead of telling.</summary>
internal sealed class QuestionHeading : IRule
{
    public Descriptor Descriptor { get; } = new("STR112", "question-heading", Severity.Warning)
    {
        Why = "Questions all begin alike ('How do I', 'What is'), so that readers cannot find the one they need.",
        Fix = "Put the answer's subject first, for example 'Driving' for 'When can I drive?'.",
        Source = "NHS digital service manual, headings",
        Bad = "heading: [When can I drive?]",
        Good = "heading: Driving",
    };

    public ImmutableArray<string> Profiles => ["uk"];

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            if (block.Form == TextForm.Heading && block.Text.EndsWith('?'))
                findings.Report(block.Location, $"The heading '{block.Text}' is a question.");
    }
}
