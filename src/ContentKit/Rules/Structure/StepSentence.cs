using ContentKit.Diagnostics;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Rules.Structure;

/// <summary>Finds numbered steps that are not written as sentences.</summary>
internal sealed class StepSentence : IRule
{
    public Descriptor Descriptor { get; } = new("STR109", "step-sentence", Severity.Information)
    {
        Why = "A step is an instruction. As a whole sentence it is clear where it begins and ends, also when it is read aloud.",
        Fix = "Begin each numbered step with a capital letter and end it with a full stop.",
        Source = "NHS digital service manual, numbered lists",
        Bad = "title: Ankle care\n---\nDo this:\n\n1. [wash your hands]\n2. Sit down.",
        Good = "title: Ankle care\n---\nDo this:\n\n1. Wash your hands.\n2. Sit down.",
    };

    public void Check(RulePage page, Findings findings)
    {
        var last = (List: -1, Item: -1);
        foreach (var block in page.Blocks)
        {
            if (block.Form != TextForm.ListItem || block.Words.List is not { IsOrdered: true } place || (place.List, place.Item) == last)
                continue;
            last = (place.List, place.Item);
            if (block.Text.Length > 0 && (char.IsLower(block.Text[0]) || !".!?:".Contains(block.Text[^1], StringComparison.Ordinal)))
                findings.Report(block.Location, "This step is not written as a sentence.");
        }
    }
}
