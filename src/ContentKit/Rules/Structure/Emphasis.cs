using ContentKit.Diagnostics;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Rules.Structure;

/// <summary>Finds italics, and bold lines that stand for headings.</summary>
internal sealed class Emphasis : IRule
{
    public Descriptor Descriptor { get; } = new("STR110", "emphasis", Severity.Warning)
    {
        Why = "Italics are hard to read for people with dyslexia or low vision. A bold line looks like a heading, but nobody who listens to the page can jump to it.",
        Fix = "Write plain words, or bold for one or two of them, and use ## for headings.",
        Source = "NHS digital service manual, formatting (no italics, no bold for headings)",
        Bad = "Take it *[with food]*.",
        Good = "Take it **with food**.",
    };

    public void Check(RulePage page, Findings findings)
    {
        foreach (var block in page.Blocks)
            foreach (var mark in block.Words.Marks)
                if (mark.Kind == "emphasis")
                    findings.Report(block, mark.Start, mark.Length, $"'{block.Text.Substring(mark.Start, mark.Length)}' is in italics.");
                else if (mark.Kind == "strong" && block is { IsBody: true, Form: TextForm.Paragraph } && mark.Length == block.Text.Length && mark.Length > 0 && !".!?".Contains(block.Text[^1], StringComparison.Ordinal))
                    findings.Report(block.Location, $"'{block.Text}' is a whole line in bold, like a heading.");
    }
}
