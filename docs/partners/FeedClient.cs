using System.Security.Cryptography;
using System.Text.Json;

namespace PartnerSample;

/// <summary>
/// Keeps a copy of a feed: everything once, then only what changed. It may be stopped at any point; the next call goes on from there.
/// Save <see cref="Feed"/>, <see cref="Cursor"/> and <see cref="Items"/> together after each call, in one transaction.
/// </summary>
/// <param name="fetch">Gives the bytes of a file of the feed by its path from the root of the feed; null when there is none.</param>
public sealed class FeedClient(Func<string, byte[]?> fetch)
{
    /// <summary>The name of the feed that the copy is of; empty before the first call.</summary>
    public string Feed { get; set; } = "";

    /// <summary>The number of the last change that is in the copy.</summary>
    public long Cursor { get; set; }

    /// <summary>The items by path. A withdrawn item is among them: it says why, and has no advice any more.</summary>
    public SortedDictionary<string, byte[]> Items { get; } = new(StringComparer.Ordinal);

    /// <summary>Paths of items that must not be shown at once, with the reason. Tell whoever has seen them.</summary>
    public List<(string Path, string Reason)> Recalls { get; } = [];

    /// <summary>Brings the copy up to the newest publish.</summary>
    /// <exception cref="InvalidDataException">A file is not what the feed says it is; nothing of it was taken.</exception>
    public void Synchronize()
    {
        var head = Read("changes/index.json");
        var (feed, newest, oldest) = (Text(head, "feed"), head.GetProperty("sequence").GetInt64(), head.GetProperty("retainedFrom").GetInt64());
        if (feed != Feed || Cursor + 1 < oldest || Cursor > newest)
            Restart(feed, newest);
        var size = head.GetProperty("segmentSize").GetInt64();
        while (Cursor < newest)
            foreach (var entry in Read($"changes/{Cursor / size + 1}.json").GetProperty("entries").EnumerateArray())
                if (entry.GetProperty("sequence").GetInt64() == Cursor + 1)
                    Apply(entry);
    }

    /// <summary>Everything anew. The head was read first, so that no change can fall between the two.</summary>
    private void Restart(string feed, long newest)
    {
        var all = Bytes("all.ndjson");
        Items.Clear();
        for (var start = 0; start < all.Length;)
        {
            var end = Array.IndexOf(all, (byte)'\n', start) + 1;
            var line = all[start..end];
            var item = Parse(line);
            Items[PathOf(Text(item, "language"), Text(item, "id"))] = line;
            start = end;
        }
        (Feed, Cursor) = (feed, newest);
    }

    private void Apply(JsonElement change)
    {
        var path = PathOf(Text(change, "language"), Text(change, "id"));
        switch (Text(change, "op"))
        {
            case "delete":
                Items.Remove(path);
                break;
            case "recall":
                Recalls.Add((path, change.TryGetProperty("reason", out var reason) ? reason.GetString() ?? "" : ""));
                Take(path, change);
                break;
            default: // upsert, withdraw, and whatever a later version may add: the item itself says how it stands
                Take(path, change);
                break;
        }
        Cursor++;
    }

    /// <summary>The item may have changed again since; then a later change tells its hash. It may be gone; then a later change says so.</summary>
    private void Take(string path, JsonElement change)
    {
        if (fetch(path) is not { } bytes)
        {
            Items.Remove(path);
            return;
        }
        var isExact = Convert.ToHexStringLower(SHA256.HashData(bytes)) == Text(change, "sha256");
        if (!isExact && Parse(bytes).GetProperty("version").GetInt32() <= change.GetProperty("version").GetInt32())
            throw new InvalidDataException($"{path} is not the file that change {Cursor + 1} tells of.");
        Items[path] = bytes;
    }

    private static string PathOf(string language, string id) => $"items/{language}/{id}.json";

    private JsonElement Read(string path) => Parse(Bytes(path));

    private byte[] Bytes(string path) => fetch(path) ?? throw new InvalidDataException($"{path} is missing.");

    private static JsonElement Parse(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        return document.RootElement.Clone();
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
