using System.Text.Json;

namespace ContentKit.Verifying;

/// <summary>Holds the journal of a feed against its state: no gap, and the last word on every leaflet is what state.json says.</summary>
internal static class JournalCheck
{
    private const int SegmentLength = 100;

    public static void Run(IPublishedPlace place, FeedState feed, ListedFiles listed, List<Finding> findings)
    {
        foreach (var (path, problem) in ProblemsOf(place, feed, listed))
            findings.Add(new Finding(FindingKind.JournalWrong, $"{feed.Root}/{path}", problem, ItemCheck.Advice));
    }

    private static IEnumerable<(string Path, string Problem)> ProblemsOf(IPublishedPlace place, FeedState feed, ListedFiles listed)
    {
        const string Index = "changes/index.json";
        if (ReadFile(place, feed, listed, Index) is not { } bytes || JsonBytes.Read(bytes, JournalIndex.Read) is not { } index)
            return [(Index, "The index of the journal is missing or damaged.")];
        if (index.Sequence != feed.Sequence)
            return [(Index, $"The journal ends with {index.Sequence}, and state.json with {feed.Sequence}.")];
        if (!feed.Entries.Select(entry => entry.Sequence).SequenceEqual(Enumerable.Range(index.RetainedFrom, index.Sequence - index.RetainedFrom + 1)))
            return [(FeedState.FileName, $"The journal does not count from {index.RetainedFrom} to {index.Sequence} without a gap.")];
        if (!feed.Entries.IsEmpty && (index.First, index.Last) != (SegmentOf(index.RetainedFrom), SegmentOf(index.Sequence)))
            return [(Index, "The journal names files that do not fit its numbers.")];
        var segments = feed.Entries.Select(entry => SegmentOf(entry.Sequence)).Distinct();
        return [.. segments.SelectMany(number => SegmentProblemsOf(place, feed, listed, number)), .. LastWordsOf(feed, index)];
    }

    /// <summary>Each file of changes holds exactly its stretch of the journal; the first may begin before it.</summary>
    private static IEnumerable<(string, string)> SegmentProblemsOf(IPublishedPlace place, FeedState feed, ListedFiles listed, int number)
    {
        var path = $"changes/{number}.json";
        var kept = feed.Entries.Where(entry => SegmentOf(entry.Sequence) == number).ToList();
        var entries = ReadFile(place, feed, listed, path) is { } bytes
            ? JsonBytes.Read(bytes, json => json.GetProperty("entries").EnumerateArray().Select(JournalEntry.Read).ToList())
            : null;
        if (entries is null)
            yield return (path, "The file of changes is missing or damaged.");
        else if (!entries.TakeLast(kept.Count).SequenceEqual(kept) || !entries.Select(entry => entry.Sequence).SequenceEqual(Enumerable.Range(((number - 1) * SegmentLength) + 1, entries.Count)))
            yield return (path, "The changes are not those that state.json knows.");
    }

    private static IEnumerable<(string, string)> LastWordsOf(FeedState feed, JournalIndex index)
    {
        var last = feed.Entries.GroupBy(entry => entry.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        foreach (var item in feed.Items.Where(item => item.Sequence >= index.RetainedFrom))
            if (!last.Remove(item.Key, out var entry) || entry.Sequence != item.Sequence || !Fits(entry, item))
                yield return (FeedState.FileName, $"The journal does not lead to what is known of '{item.Key}'.");
        foreach (var key in last.Keys)
            yield return (FeedState.FileName, $"The journal speaks of '{key}', which is not among the items or has changed since.");
    }

    private static bool Fits(JournalEntry entry, StateItem item) =>
        entry.Status == item.Status && entry.Version == item.Version
        && (item.IsDeleted || (entry.Path, entry.Sha256, entry.ContentHash) == (item.Path, item.Sha256, item.ContentHash));

    private static byte[]? ReadFile(IPublishedPlace place, FeedState feed, ListedFiles listed, string path) =>
        listed.ByPath.TryGetValue($"{feed.Root}/{path}", out var file) ? place.ReadIfPossible(file) : null;

    private static int SegmentOf(int sequence) => (sequence - 1) / SegmentLength + 1;

    private sealed record JournalIndex(int Sequence, int RetainedFrom, int First, int Last)
    {
        public static JournalIndex Read(JsonElement json)
        {
            var index = new JournalIndex(json.Number("sequence"), json.Number("retainedFrom"), json.Number("first"), json.Number("last"));
            return index.RetainedFrom > 0 && index.Sequence >= index.RetainedFrom - 1 ? index : throw new FormatException();
        }
    }
}
