using System.Text.RegularExpressions;
using ContentKit.Comparing.Words;

namespace ContentKit.Comparing;

/// <summary>Compares the narrative of a leaflet, block by block.</summary>
internal sealed partial class BodyComparer(Ledger ledger)
{
    private static readonly Place Body = new("body", "text of the page");

    public void Compare(Leaflet old, Leaflet now)
    {
        if (old.Body != now.Body)
            CompareBlocks(BodyBlocks.Cut(old.Body), BodyBlocks.Cut(now.Body));
        if (OneSpace(old.BodyMarkup) != OneSpace(now.BodyMarkup))
            CompareMarkup(old, now);
    }

    private void CompareBlocks(List<BodyBlock> old, List<BodyBlock> now)
    {
        var (before, after) = (Items(old), Items(now));
        var oldOf = ItemMatcher.Match(before, after);
        var kept = oldOf.Values.ToHashSet();
        foreach (var item in before.Where(item => !kept.Contains(item)))
            Lonely(old[item.Index], item, isNew: false);
        foreach (var item in after)
            if (oldOf.TryGetValue(item, out var same))
                ledger.Text(old[same.Index].Text, now[item.Index].Text, PlaceOf(item));
            else
                Lonely(now[item.Index], item, isNew: true);
        var order = after.Where(oldOf.ContainsKey).Select(item => (Old: oldOf[item].Index, Block: now[item.Index])).ToList();
        if (!IsSorted(order))
            ledger.Add(IsSorted([.. order.Where(pair => pair.Block.IsNumbered)]) ? ChangeKind.OrderChanged : ChangeKind.StepsReordered, Body, "The order of the text changed.",
                string.Join(" | ", order.OrderBy(pair => pair.Old).Select(pair => pair.Block.Text)), string.Join(" | ", order.Select(pair => pair.Block.Text)));
    }

    private List<ListItem> Items(List<BodyBlock> blocks) => [.. blocks.Select((block, index) => new ListItem(Body, index, Part.Of(block.Text), ledger.Vocabulary))];

    private static bool IsSorted(List<(int Old, BodyBlock Block)> pairs) => pairs.Zip(pairs.Skip(1)).All(next => next.First.Old < next.Second.Old);

    private static Place PlaceOf(ListItem item) => new($"body[{item.Index}]", Body.Words);

    /// <summary>Items of lists are steps or criteria to their readers; a paragraph counts by what it says.</summary>
    private void Lonely(BodyBlock block, ListItem item, bool isNew)
    {
        var terms = TermReader.Read(Tokenizer.Cut(block.Text), ledger.Vocabulary);
        var isGrave = block.IsItem || ledger.Vocabulary is null || Signals.Of(terms, ledger.Vocabulary).Any;
        var kind = !isGrave ? ChangeKind.ClinicalWording : isNew ? ChangeKind.TextAdded : ChangeKind.TextRemoved;
        var noun = block.IsNumbered ? "A numbered step" : block.IsItem ? "An item of a list" : "A paragraph";
        ledger.Add(kind, PlaceOf(item), $"{noun} was {(isNew ? "added" : "removed")}.", isNew ? null : block.Text, isNew ? block.Text : null);
    }

    /// <summary>What plain text does not show: links, headings, emphasis.</summary>
    private void CompareMarkup(Leaflet old, Leaflet now)
    {
        var (before, after) = (Addresses(old.BodyMarkup), Addresses(now.BodyMarkup));
        if (!before.SequenceEqual(after))
            ledger.Add(ChangeKind.LinkChanged, Body, "The target of a link changed.", string.Join(" ", before.Except(after)), string.Join(" ", after.Except(before)));
        else if (old.Body == now.Body)
            ledger.Add(Emphasis.Replace(OneSpace(old.BodyMarkup), "") == Emphasis.Replace(OneSpace(now.BodyMarkup), "") ? ChangeKind.Form : ChangeKind.ClinicalWording, Body,
                "Only headings, emphasis or layout changed.");
    }

    /// <summary>Where lines end has no meaning in HTML.</summary>
    private static string OneSpace(string markup) => Space.Replace(markup, " ");

    private static List<string> Addresses(string markup) => [.. Address.Matches(markup).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Address { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space { get; }

    [GeneratedRegex("</?(?:strong|em|code)>")]
    private static partial Regex Emphasis { get; }
}
