using ContentKit.Diagnostics;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Rules.Structure;

/// <summary>Finds lists that nothing introduces.</summary>
internal sealed class BareList : IRule
{
    public Descriptor Descriptor { get; } = new("STR116", "list-without-lead-in", Severity.Warning)
    {
        Why = "A list without a heading or words above it does not say whether it is advice, a warning or what to bring.",
        Fix = "Put a heading or words that end with a colon above the list.",
        Source = "A published leaflet whose self-care list had lost its heading",
        Bad = "title: Ankle care\n---\n- [Rest your foot.]\n- Walk a little.",
        Good = "title: Ankle care\n---\n## At home\n\n- Rest your foot.\n- Walk a little.",
    };

    public void Check(RulePage page, Findings findings)
    {
        Block? before = null;
        foreach (var block in page.Blocks)
        {
            if (!block.IsBody)
                continue;
            var isNew = block.Words.List is { Depth: 0, Item: 0 } place && !(before?.Words.List is { } list && list.List >= place.List);
            if (isNew && !IsIntroduced(page, block, before))
                findings.Report(block.Location, "This list has no heading and no words above it.");
            before = block;
        }
    }

    /// <summary>A box has its label above it; the page that includes a fragment introduces its first list.</summary>
    private static bool IsIntroduced(RulePage page, Block block, Block? before) =>
        before is null ? block.Words.BoxPlace is not null || page.IsFragment
        : before.Words.BoxPlace != block.Words.BoxPlace || before.Form is TextForm.Heading or TextForm.Paragraph;
}
