using System.Collections.Immutable;
using System.Text.Json;

namespace ContentKit.Verifying;

/// <summary>What state.json of one feed says; the only thing that is kept of a feed.</summary>
/// <param name="Root">The folder of the feed, without '/' at its end.</param>
internal sealed record FeedState(string Root, int Generation, int Sequence, ImmutableArray<StateItem> Items, ImmutableArray<JournalEntry> Entries)
{
    public const string FileName = "state.json", Main = "feed/v1";

    /// <summary>By path in the publish; without the deleted.</summary>
    public Dictionary<string, StateItem> ByPath { get; } =
        Items.Where(item => !item.IsDeleted).ToDictionary(item => $"{Root}/{item.Path}", StringComparer.Ordinal);

    public static string RootOf(string? export) => export is null ? Main : $"exports/{export}/v1";

    /// <summary>Null when the bytes are no state.</summary>
    public static FeedState? Read(string root, ReadOnlyMemory<byte> bytes) => JsonBytes.Read(bytes, json =>
    {
        var items = json.GetProperty("items").EnumerateArray().Select(ReadItem).ToImmutableArray();
        var entries = json.GetProperty("entries").EnumerateArray().Select(JournalEntry.Read).ToImmutableArray();
        var isUnique = items.DistinctBy(item => item.Key, StringComparer.Ordinal).Count() == items.Length && entries.DistinctBy(entry => entry.Sequence).Count() == entries.Length;
        return json.Number("format") == 1 && isUnique ? new FeedState(root, json.Number("generation"), json.Number("sequence"), items, entries) : throw new FormatException();
    });

    private static StateItem ReadItem(JsonElement item) => new(
        item.Text("language"), item.Text("id"), item.Number("version"), item.Text("status"), item.TextOrNull("sha256"), item.TextOrNull("contentHash"), item.Number("sequence"));
}
