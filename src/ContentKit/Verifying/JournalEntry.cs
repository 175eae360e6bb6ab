using System.Text.Json;

namespace ContentKit.Verifying;

/// <summary>One change of one leaflet.</summary>
internal sealed record JournalEntry(int Sequence, string Operation, string Language, string Id, int Version, string? Path, string? Sha256, string? ContentHash)
{
    public string? Reason { get; init; }

    public string? Severity { get; init; }

    public string? Alternative { get; init; }

    public string Key => $"{Language}/{Id}";

    /// <summary>The status that the change leaves behind; empty for a change that nobody knows.</summary>
    public string Status => Operation switch
    {
        "upsert" => "active",
        "withdraw" => "withdrawn",
        "recall" => "recalled",
        "delete" => "deleted",
        _ => "",
    };

    public static JournalEntry Read(JsonElement entry) => new(
        entry.Number("sequence"), entry.Text("op"), entry.Text("language"), entry.Text("id"), entry.Number("version"),
        entry.TextOrNull("path"), entry.TextOrNull("sha256"), entry.TextOrNull("contentHash"))
    {
        Reason = entry.TextOrNull("reason"),
        Severity = entry.TextOrNull("severity"),
        Alternative = entry.TextOrNull("alternative"),
    };
}
