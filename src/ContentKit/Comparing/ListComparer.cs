namespace ContentKit.Comparing;

/// <summary>Compares lists that items may move between.</summary>
internal sealed class ListComparer(Ledger ledger, FieldComparer fields)
{
    public void Compare(IReadOnlyList<(Place Place, Part? Old, Part? New)> lists)
    {
        var old = lists.SelectMany(list => ItemsOf(list.Place, list.Old)).ToList();
        var now = lists.SelectMany(list => ItemsOf(list.Place, list.New)).ToList();
        var oldOf = ItemMatcher.Match(old, now);
        var kept = oldOf.Values.ToHashSet();
        foreach (var item in old.Where(item => !kept.Contains(item)))
            ledger.Add(KindOf(item, isNew: false), item.Place, $"{Noun(item)} removed{From(item)}.", before: item.Part.Joined);
        foreach (var item in now)
            if (oldOf.TryGetValue(item, out var before))
                Compare(before, item);
            else
                ledger.Add(KindOf(item, isNew: true), item.Place, $"{Noun(item)} added{From(item, "to")}.", after: item.Part.Joined);
        foreach (var (place, _, _) in lists)
            CompareOrder(place, [.. now.Where(item => item.List == place && oldOf.ContainsKey(item) && oldOf[item].List == place).Select(item => (oldOf[item], item))]);
    }

    private IEnumerable<ListItem> ItemsOf(Place place, Part? list) => (list?.Items ?? []).Select((part, index) => new ListItem(place, index, part, ledger.Vocabulary));

    private void Compare(ListItem old, ListItem now)
    {
        if (old.List != now.List)
            ledger.Add(IsCriterion(old) && IsCriterion(now) ? ChangeKind.CriterionMoved : ChangeKind.ItemMoved, now.Place, $"{Noun(old)} moved from {Name(old)} to {Name(now)}.",
                old.Part.Joined, now.Part.Joined);
        if (!old.Part.Says(now.Part))
            fields.Compare(old.Part, now.Part, now.Place);
    }

    private void CompareOrder(Place list, List<(ListItem Old, ListItem New)> pairs)
    {
        var isSorted = pairs.Zip(pairs.Skip(1)).All(next => next.First.Old.Index < next.Second.Old.Index);
        if (isSorted)
            return;
        var kind = FieldNames.IsOrdered(list.Name) ? ChangeKind.StepsReordered : ChangeKind.OrderChanged;
        ledger.Add(kind, list, $"The order of {Name(list)} changed.", Titles(pairs.Select(pair => pair.Old).OrderBy(item => item.Index)), Titles(pairs.Select(pair => pair.New)));
    }

    private static string Titles(IEnumerable<ListItem> items) => string.Join(" | ", items.Select(item => item.Title ?? item.Part.Joined));

    private static ChangeKind KindOf(ListItem item, bool isNew) => IsCriterion(item)
        ? isNew ? ChangeKind.CriterionAdded : ChangeKind.CriterionRemoved
        : isNew ? ChangeKind.ItemAdded : ChangeKind.ItemRemoved;

    private static bool IsCriterion(ListItem item) => item.List.Path.StartsWith("urgency.", StringComparison.Ordinal);

    private static string Noun(ListItem item)
    {
        var noun = FieldNames.NounFor(item.List.Name);
        return $"{char.ToUpperInvariant(noun[0])}{noun[1..]}";
    }

    private static string From(ListItem item, string word = "from") => IsCriterion(item) ? $" {word} {Name(item)}" : "";

    private static string Name(ListItem item) => Name(item.List);

    /// <summary>"'emergency'" for urgency.emergency.when, "'avoid'" for avoid.</summary>
    private static string Name(Place list)
    {
        var parts = list.Path.Split('.');
        return $"'{FieldNames.WordFor(parts is ["urgency", var tier, ..] ? tier : parts[^1]).Replace(" tier", "", StringComparison.Ordinal)}'";
    }
}
