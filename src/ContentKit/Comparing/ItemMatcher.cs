using ContentKit.Comparing.Words;

namespace ContentKit.Comparing;

/// <summary>Finds out which item of one side is which of the other: equal ones first, then those of one name, then those most alike.</summary>
internal sealed class ItemMatcher
{
    /// <summary>Beyond this many pairs only equal items are found; the others count as removed and added.</summary>
    private const long MaximumPairs = 250_000;

    /// <summary>An item that moved and was reworded must be more alike.</summary>
    private const double ThresholdBetweenLists = 0.75;

    private readonly List<ListItem> _old;
    private readonly List<ListItem> _new;
    private readonly Dictionary<ListItem, ListItem> _oldOf = [];
    private readonly HashSet<ListItem> _taken = [];

    private ItemMatcher(List<ListItem> old, List<ListItem> now) => (_old, _new) = (old, now);

    private IEnumerable<ListItem> OldLeft => _old.Where(item => !_taken.Contains(item));

    private IEnumerable<ListItem> NewLeft => _new.Where(item => !_oldOf.ContainsKey(item));

    /// <summary>The old item of each new one that has one.</summary>
    public static Dictionary<ListItem, ListItem> Match(List<ListItem> old, List<ListItem> now)
    {
        var matcher = new ItemMatcher(old, now);
        matcher.TakeEqual(item => $"{item.List.Path}\n{Written(item)}");
        matcher.TakeEqual(Written);
        matcher.TakeEqual(item => item.Title is { } title ? $"{item.List.Path}\n{title}" : null);
        matcher.TakeAlike();
        return matcher._oldOf;
    }

    private static string Written(ListItem item) => string.Join('\n', item.Part.Texts().Select(text => $"{text.Path}: {text.Text}"));

    private void TakeEqual(Func<ListItem, string?> keyOf)
    {
        var waiting = OldLeft.Where(item => keyOf(item) is not null).GroupBy(keyOf).ToDictionary(group => group.Key ?? "", group => new Queue<ListItem>(group), StringComparer.Ordinal);
        foreach (var item in NewLeft.ToList())
            if (keyOf(item) is { } key && waiting.TryGetValue(key, out var queue) && queue.TryDequeue(out var old))
                Take(old, item);
    }

    /// <summary>The most alike first; of equal ones, those that stayed in their list, then those nearest to their place.</summary>
    private void TakeAlike()
    {
        var (old, now) = (OldLeft.ToList(), NewLeft.ToList());
        if ((long)old.Count * now.Count > MaximumPairs)
            return;
        var pairs = from one in old
                    from other in now
                    let likeness = one.Likeness(other)
                    let stays = one.List == other.List
                    where likeness >= (stays ? Similarity.Threshold : ThresholdBetweenLists)
                    orderby likeness descending, stays descending, Math.Abs(one.Index - other.Index), one.Index, other.Index
                    select (one, other);
        foreach (var (one, other) in pairs)
            if (!_taken.Contains(one) && !_oldOf.ContainsKey(other))
                Take(one, other);
    }

    private void Take(ListItem old, ListItem now)
    {
        _oldOf[now] = old;
        _taken.Add(old);
    }
}
