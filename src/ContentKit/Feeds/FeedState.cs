using System.Collections.Immutable;

namespace ContentKit.Feeds;

/// <summary>Everything that a feed knows of its past.</summary>
/// <param name="Feed">What the feed is called. A feed that had to start anew has another name, so that partners see it; one that has no change yet has only the beginning of its name.</param>
/// <param name="Sequence">The number of the newest change; 0 when there is none.</param>
/// <param name="Items">Every leaflet that ever was in the feed, by language, then id.</param>
/// <param name="Entries">The changes that are still kept, the oldest first.</param>
public sealed record FeedState(string Feed, long Sequence, ImmutableArray<FeedItem> Items, ImmutableArray<JournalEntry> Entries)
{
    public static FeedState Start(string feed) => new(feed, 0, [], []);

    /// <summary>The oldest change that a partner can still ask for; one past the newest when there is none.</summary>
    public long RetainedFrom => Entries.IsEmpty ? Sequence + 1 : Entries[0].Sequence;

    public FeedItem? Find(string language, string id)
    {
        var (low, high) = (0, Items.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Compare(Items[middle].Language, Items[middle].Id, language, id);
            if (order == 0)
                return Items[middle];
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }
        return null;
    }

    /// <summary>True when the other state tells the same past as far as both remember it.</summary>
    public bool Continues(FeedState older) =>
        Feed == older.Feed && Sequence >= older.Sequence
        && Entries.Where(entry => entry.Sequence <= older.Sequence && entry.Sequence >= older.RetainedFrom).SequenceEqual(older.Entries.Where(entry => entry.Sequence >= RetainedFrom));

    internal static int Compare(string language, string id, string otherLanguage, string otherId) =>
        string.CompareOrdinal(language, otherLanguage) is var order && order != 0 ? order : string.CompareOrdinal(id, otherId);
}
