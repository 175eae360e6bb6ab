using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ContentKit.Feeds;

namespace ContentKit.Publishing;

/// <summary>A publish as a library remembers it. It begins with the hash of the rest, so that a slip of an editor or a merge shows.</summary>
internal static class GenerationFile
{
    private const string Start = "{\"checksum\": \"", End = "\",\n";

    /// <summary>Writes a file that must not exist yet; gives its SHA-256.</summary>
    public static string Write(Disk disk, string place, PublishedGeneration generation)
    {
        using var file = new HashedFile(disk.Create(place));
        file.Write(Encoding.UTF8.GetBytes(Start + PublishedFile.HashOf(stream => WriteRest(stream, generation)) + End));
        WriteRest(file, generation);
        return file.Complete().ToString();
    }

    private static void WriteRest(Stream stream, PublishedGeneration generation)
    {
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
