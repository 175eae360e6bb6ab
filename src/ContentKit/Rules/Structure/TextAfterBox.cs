using ContentKit.Diagnostics;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Rules.Structure;

/// <summary>Finds text that goes on behind a box without a heading.</summary>
internal sealed class TextAfterBox : IRule
{
    public Descriptor Descriptor { get; } = new("STR103", "text-after-box", Severity.Warning)
    {
        Why = "People who listen to the page cannot hear where the box ends, and take what follows for a part of it.",
        Fix = "Put the box at the end of its section, or begin what follows with a heading.",
        Source = "NHS digital service manual, warning callouts and care cards (a heading follows)",
        Bad = "title: Ankle care\n---\n::: note\nRest your foot.\n:::\n\n[Walk a little each day.]",
        Good = "title: Ankle care\n---\n::: note\nRest your foot.\n:::\n\n## Walking\n\nWalk a little each day.",
    };

    public void Check(RulePage page, Findings findings)
    {
        Block? last = null;
        foreach (var block in page.Blocks)
        {
            if (!block.IsBody || block.Form == TextForm.Code)
                continue;
            if (last?.Words.BoxPlace is not null && block.Words.BoxPlace is null && block.Form != TextForm.Heading)
                findings.Report(block.Location, "This text follows a box without a heading between them.");
            last = block;
        }
    }
}
