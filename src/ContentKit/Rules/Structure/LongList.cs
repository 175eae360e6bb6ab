using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Syntax.Markdown;

namespace ContentKit.Rules.Structure;

/// <summary>Finds lists with too many items, lead-ins without a colon, and items that end in different ways.</summary>
internal sealed class LongList : IRule
{
    private const int Most = 6;

    public Descriptor Descriptor { get; } = new("STR108", "list-form", Severity.Warning)
    {
        Why = "Readers remember a few short items of one form. They lose their place in long or mixed lists.",
        Fix = "Keep at most 6 items, end the words above them with a colon, and write all items either as sentences or without a full stop.",
        Source = "NHS digital service manual, bullet points and numbered lists",
        Bad = "title: Ankle care\n---\nBring these things:\n\n- shoes\n- socks\n- your list\n- your card\n- a drink\n- a book\n- [a friend]",
        Good = "title: Ankle care\n---\nBring these things:\n\n- shoes\n- socks\n- your list",
    };

    public void Check(RulePage page, Findings findings)
    {
        Block? before = null;
        for (var i = 0; i < page.Blocks.Length; i++)
        {
            var block = page.Blocks[i];
            if (!block.IsBody)
                continue;
            if (block.Words.List is { Depth: 0 } place && before?.Words.List?.List != place.List && place.Item == 0 && IsFirst(page.Blocks, i))
                CheckList(page.Blocks, i, before, findings);
            before = block;
        }
    }

    /// <summary>False for a further paragraph of the first item.</summary>
    private static bool IsFirst(ImmutableArray<Block> blocks, int index) =>
        index == 0 || blocks[index - 1].Words.List is not { } place || !blocks[index - 1].IsBody || place.List < blocks[index].Words.List?.List;

    private static void CheckList(ImmutableArray<Block> blocks, int first, Block? before, Findings findings)
    {
        var list = blocks[first].Words.List!.Value; // the caller looked at it
        if (before is { Form: TextForm.Paragraph } && before.Words.List is null && !before.Text.EndsWith(':'))
            findings.Report(before.Location, "The words above a list do not end with a colon.", severity: Severity.Information);
        var (last, isMixed) = (-1, false);
        for (var i = first; i < blocks.Length && blocks[i].Words.List is { } place && place.List >= list.List; i++)
        {
            if (place.List != list.List || place.Item == last)
                continue;
            last = place.Item;
            if (last == Most && !list.IsOrdered)
                findings.Report(blocks[i].Location, $"This list has more than {Most} items; this is the next one.");
            if (!isMixed && IsSentence(blocks[i]) != IsSentence(blocks[first]))
            {
                isMixed = true;
                findings.Report(blocks[i].Location, $"This item {(IsSentence(blocks[i]) ? "ends" : "does not end")} like a sentence, unlike the first of its list.", severity: Severity.Information);
            }
        }
    }

    private static bool IsSentence(Block block) => block.Text.Length > 0 && ".!?".Contains(block.Text[^1], StringComparison.Ordinal);
}
