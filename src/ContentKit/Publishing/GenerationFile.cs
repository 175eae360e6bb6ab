using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ContentKit.Feeds;

namespace ContentKit.Publishing;

/// <summary>A publish as a library remembers it. It begins with the hash of the rest, so that a slip of an editor or a merge shows.</summary>
internal static class GenerationFile
{
    /// <summary>What most lines take, so that memory seldom grows.</summary>
    private const int LineSize = 320;

    private const string Start = "{\"checksum\": \"", End = "\",\n";

    public static ReadOnlyMemory<byte> Write(PublishedGeneration generation)
    {
        using var stream = new MemoryStream(generation.Feeds.Values.Sum(feed => (feed.Items.Length + feed.Entries.Length) * LineSize));
        stream.Write(Encoding.UTF8.GetBytes(Start + new string('0', 64) + End));
        var head = (int)stream.Position;
        void Add(string text) => stream.Write(Encoding.UTF8.GetBytes(text));
        Add(string.Create(CultureInfo.InvariantCulture, $"\"generation\": {generation.Number},\n\"previous\": {(generation.Previous is { } hash ? $"\"{hash}\"" : "null")},\n\"manifest\": \"{generation.Manifest}\",\n\"feeds\": {{"));
        var separator = "\n";
        foreach (var (folder, state) in generation.Feeds)
        {
            Add($"{separator}\"{folder}\": ");
            FeedStateFile.Write(stream, state, generation.Number);
            separator = ",\n";
        }
        Add("}}\n");
        var bytes = stream.GetBuffer().AsMemory(0, (int)stream.Length);
        Encoding.UTF8.GetBytes(PublishedFile.HashOf(bytes.Span[head..]), bytes.Span[Start.Length..]);
        return bytes;
    }

    /// <exception cref="FeedFormatException">It is not as it was written.</exception>
    public static PublishedGeneration Read(byte[] bytes)
    {
        var head = Start.Length + 64 + End.Length;
        if (bytes.Length < head || Encoding.UTF8.GetString(bytes, Start.Length, 64) != PublishedFile.HashOf(bytes.AsSpan(head)))
            throw new FeedFormatException("it is not as it was written", false);
        using var json = JsonDocument.Parse(bytes);
        var root = json.RootElement;
        return new PublishedGeneration(root.GetProperty("generation").GetInt32(), root.GetProperty("previous").GetString(), root.GetProperty("manifest").GetString() ?? "",
            root.GetProperty("feeds").EnumerateObject().ToImmutableSortedDictionary(feed => feed.Name, feed => FeedStateFile.Read(feed.Value), StringComparer.Ordinal));
    }
}
