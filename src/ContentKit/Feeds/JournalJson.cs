using System.Text.Json;
using ContentKit.Text;

namespace ContentKit.Feeds;

/// <summary>A change as JSON, the same in the state and in the files that partners follow.</summary>
internal static class JournalJson
{
    public static void Write(Utf8JsonWriter json, JournalEntry entry)
    {
        json.WriteStartObject();
        json.WriteNumber("sequence", entry.Sequence);
        json.WriteString("op", FeedNames.Of(entry.Operation));
        json.WriteString("language", entry.Language);
        json.WriteString("id", entry.Id);
        json.WriteNumber("version", entry.Version);
        if (entry.Sha256 is not null)
            json.WriteString("path", FeedItem.PathOf(entry.Language, entry.Id));
        foreach (var (name, value) in new[] { ("contentHash", entry.ContentHash?.ToString()), ("sha256", entry.Sha256?.ToString()), ("reason", entry.Reason), ("severity", entry.Severity), ("alternative", entry.Alternative) })
            if (value is not null)
                json.WriteString(name, value);
        json.WriteEndObject();
    }

    public static JournalEntry Read(JsonElement entry) => new(
        entry.GetProperty("sequence").GetInt64(), FeedNames.OperationOf(FeedStateFile.Text(entry, "op")), FeedStateFile.Text(entry, "language"), FeedStateFile.Text(entry, "id"),
        entry.GetProperty("version").GetInt32(), Hash(entry, "contentHash"), Hash(entry, "sha256"))
    {
        Reason = Optional(entry, "reason"),
        Severity = Optional(entry, "severity"),
        Alternative = Optional(entry, "alternative"),
    };

    private static Sha256Hash? Hash(JsonElement entry, string name) => Optional(entry, name) is { } text ? Sha256Hash.Parse(text) : null;

    private static string? Optional(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value.GetString() : null;
}
