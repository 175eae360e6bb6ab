using System.Collections.Immutable;
using System.Text;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Feeds;

/// <summary>Writes down what changed since the last publish, one entry for each leaflet that partners must touch.</summary>
internal static class Journal
{
    /// <summary>How many changes one file of the feed holds.</summary>
    public const int SegmentSize = 100;

    private const string HeldBack = "Its publisher holds it back for the time being.";

    /// <summary>The same state when nothing changed. New leaflets get their numbers in the order of language and id.</summary>
    /// <param name="current">Every leaflet that this build publishes in the feed.</param>
    /// <param name="heldBack">Leaflets of the past that are not published now, and are not gone either.</param>
    /// <param name="retention">How many changes to keep at least; older ones go by whole segments.</param>
    public static FeedState Next(FeedState previous, IEnumerable<CurrentItem> current, IReadOnlySet<LeafletKey> heldBack, DateOnly today, int retention)
    {
        var items = previous.Items.ToDictionary(item => (item.Language, item.Id));
        var entries = previous.Entries.ToBuilder();
        var (sequence, number) = (previous.Sequence, previous.Items.Length);
        var seen = new HashSet<(string, string)>();
        foreach (var item in current.OrderBy(item => item.Language, StringComparer.Ordinal).ThenBy(item => item.Id, StringComparer.Ordinal))
        {
            var key = (item.Language, item.Id);
            seen.Add(key);
            var before = items.GetValueOrDefault(key);
            if (before is { } same && same.Sha256 == item.Sha256 && same.Standing == item.Standing && !same.IsHeldBack)
                continue;
            items[key] = new FeedItem(before?.Number ?? ++number, item.Language, item.Id, item.Version, item.Standing, item.ContentHash, item.Sha256, ++sequence, item.Title);
            entries.Add(EntryOf(item, sequence));
        }
        foreach (var missing in previous.Items.Where(item => item.Standing != FeedStanding.Deleted && !seen.Contains((item.Language, item.Id))))
        {
            var isHeldBack = heldBack.Contains(new LeafletKey(missing.Language, missing.Id));
            if (isHeldBack && missing.IsHeldBack)
                continue;
            var now = isHeldBack ? missing with { Standing = FeedStanding.Withdrawn, IsHeldBack = true } : missing with { Standing = FeedStanding.Deleted, IsHeldBack = false, Deleted = today };
            items[(missing.Language, missing.Id)] = now with { Sequence = ++sequence };
            entries.Add(new JournalEntry(sequence, isHeldBack ? FeedOperation.Withdraw : FeedOperation.Delete, missing.Language, missing.Id, missing.Version, null, null) { Reason = isHeldBack ? HeldBack : null });
        }
        if (sequence == previous.Sequence)
            return previous;
        return new FeedState(previous.Sequence == 0 ? NameOf(previous.Feed, entries) : previous.Feed, sequence, Sorted(items.Values), Retained(entries, sequence, retention));
    }

    /// <summary>A feed that begins with other content than an earlier one under the same address has another name. Its past may be lost: only by the name can partners see that what they have is not of this feed.</summary>
    private static string NameOf(string feed, IEnumerable<JournalEntry> first) =>
        $"{feed}#{Sha256Hash.Of(Encoding.UTF8.GetBytes(string.Join('\n', first.Select(entry => $"{entry.Language} {entry.Id} {entry.Sha256}")))).ToString()[..8]}";

    private static JournalEntry EntryOf(CurrentItem item, long sequence)
    {
        var operation = item.Standing switch { FeedStanding.Withdrawn => FeedOperation.Withdraw, FeedStanding.Recalled => FeedOperation.Recall, _ => FeedOperation.Upsert };
        return new JournalEntry(sequence, operation, item.Language, item.Id, item.Version, item.ContentHash, item.Sha256) { Reason = item.Reason, Severity = item.Severity, Alternative = item.Alternative };
    }

    internal static ImmutableArray<FeedItem> Sorted(IEnumerable<FeedItem> items)
    {
        var all = items.ToArray();
        Array.Sort(all, (a, b) => FeedState.Compare(a.Language, a.Id, b.Language, b.Id));
        return [.. all];
    }

    private static ImmutableArray<JournalEntry> Retained(ImmutableArray<JournalEntry>.Builder entries, long sequence, int retention)
    {
        var first = Math.Max(0, (sequence - retention) / SegmentSize) * SegmentSize + 1;
        return [.. entries.Where(entry => entry.Sequence >= first)];
    }
}
