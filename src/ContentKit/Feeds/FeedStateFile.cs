using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ContentKit.Text;

namespace ContentKit.Feeds;

/// <summary>The state of a feed as JSON, one line for each leaflet and each change, so that two states can be compared with any diff.</summary>
internal static class FeedStateFile
{
    public const string Name = "state.json";

    public const int Format = 1;

    private const string Day = "yyyy-MM-dd";

    public static void Write(Stream stream, FeedState state, int generation)
    {
        using var lines = new JsonLines(stream);
        lines.Text(string.Create(CultureInfo.InvariantCulture, $"{{\n\"format\": {Format},\n\"feed\": "));
        lines.Json(state.Feed, (json, feed) => json.WriteStringValue(feed));
        lines.Text(string.Create(CultureInfo.InvariantCulture, $",\n\"generation\": {generation},\n\"sequence\": {state.Sequence},\n\"items\": ["));
        WriteLines(lines, state.Items, WriteItem);
        lines.Text("\n],\n\"entries\": [");
        WriteLines(lines, state.Entries, JournalJson.Write);
        lines.Text("\n]\n}\n");
    }

    /// <exception cref="FormatException">It is not what this version writes; the message says why, in plain words.</exception>
    public static FeedState Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return Read(json.RootElement);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException or FormatException && problem is not FeedFormatException)
        {
            throw new FeedFormatException("it is damaged", false);
        }
    }

    public static FeedState Read(JsonElement root)
    {
        if (root.GetProperty("format").GetInt32() is var format && format > Format)
            throw new FeedFormatException(string.Create(CultureInfo.InvariantCulture, $"it has format {format}, and this version knows {Format}"), true);
        var state = new FeedState(Text(root, "feed"), root.GetProperty("sequence").GetInt64(),
            [.. root.GetProperty("items").EnumerateArray().Select(ReadItem)], [.. root.GetProperty("entries").EnumerateArray().Select(JournalJson.Read)]);
        return IsSound(state) ? state : throw new FeedFormatException("its numbers do not fit together", false);
    }

    private static bool IsSound(FeedState state)
    {
        var next = state.RetainedFrom;
        return state.Entries.All(entry => entry.Sequence == next++) && next == state.Sequence + 1
            && state.Items.SequenceEqual(Journal.Sorted(state.Items)) && state.Items.Select(item => item.Number).Order().SequenceEqual(Enumerable.Range(1, state.Items.Length))
            && state.Items.All(item => item.Sequence <= state.Sequence && item.Sequence > 0);
    }

    private static void WriteLines<T>(JsonLines lines, ImmutableArray<T> values, Action<Utf8JsonWriter, T> write)
    {
        for (var i = 0; i < values.Length; i++)
        {
            lines.Text(i == 0 ? "\n" : ",\n");
            lines.Json(values[i], write);
        }
    }

    private static void WriteItem(Utf8JsonWriter json, FeedItem item)
    {
        json.WriteStartObject();
        json.WriteNumber("number", item.Number);
        json.WriteString("language", item.Language);
        json.WriteString("id", item.Id);
        json.WriteNumber("version", item.Version);
        json.WriteString("status", FeedNames.Of(item.Standing));
        json.WriteString("contentHash", item.ContentHash.ToString());
        json.WriteString("sha256", item.Sha256.ToString());
        json.WriteNumber("sequence", item.Sequence);
        json.WriteString("title", item.Title);
        if (item.IsHeldBack)
            json.WriteBoolean("heldBack", true);
        if (item.Deleted is { } day)
            json.WriteString("deleted", day.ToString(Day, CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static FeedItem ReadItem(JsonElement item) => new(
        item.GetProperty("number").GetInt32(), Text(item, "language"), Text(item, "id"), item.GetProperty("version").GetInt32(), FeedNames.StandingOf(Text(item, "status")),
        Sha256Hash.Parse(Text(item, "contentHash")), Sha256Hash.Parse(Text(item, "sha256")), item.GetProperty("sequence").GetInt64(), Text(item, "title"))
    {
        IsHeldBack = item.TryGetProperty("heldBack", out var held) && held.GetBoolean(),
        Deleted = item.TryGetProperty("deleted", out var day) ? DateOnly.ParseExact(day.GetString() ?? "", Day, CultureInfo.InvariantCulture) : null,
    };

    internal static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException(name);
}
