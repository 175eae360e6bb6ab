using System.Buffers;
using System.Globalization;
using System.Text.Json;
using ContentKit.Publishing.Signatures;
using ContentKit.Text;

namespace ContentKit.Publishing;

/// <summary>The list of every published file, and the sign that a folder is ours.</summary>
internal static class Manifest
{
    public const string FileName = "manifest.json";

    /// <summary>Characters that stand in JSON as they are.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-_.");

    /// <summary>One line a file, so that two publishes can be compared with any diff.</summary>
    /// <param name="generation">From 1 on, one more with each publish that changes anything.</param>
    /// <param name="previous">SHA-256 of the manifest before this one; null for the first.</param>
    public static void Write(Stream stream, IReadOnlyList<PublishedFile> files, ManifestFacts facts, int generation, string? previous)
    {
        using var text = new StreamWriter(stream, bufferSize: 32 * 1024, leaveOpen: true);
        text.Write("{\n\"generator\": \"ContentKit\",\n\"format\": 1,\n");
        text.Write(string.Create(CultureInfo.InvariantCulture, $"\"generation\": {generation},\n\"previous\": {(previous is null ? "null" : $"\"{previous}\"")},\n"));
        text.Write(string.Create(CultureInfo.InvariantCulture, $"\"nextChangeAt\": {DayOf(facts.NextChange)},\n\"validity\": {{\"until\": {DayOf(facts.ValidUntil)}}},\n"));
        if (facts.Counts is { } counts)
            text.Write(string.Create(CultureInfo.InvariantCulture, $"\"counts\": {counts},\n"));
        text.Write("\"files\": [");
        WriteFiles(text, files);
        text.Write("\n]\n}\n");
    }

    private static void WriteFiles(StreamWriter text, IReadOnlyList<PublishedFile> files)
    {
        var sorted = files.ToArray();
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Path, b.Path));
        foreach (var (i, file) in sorted.Index())
        {
            text.Write(i == 0 ? "\n{\"path\": \"" : ",\n{\"path\": \"");
            text.Write(file.Path.AsSpan().ContainsAnyExcept(Plain) ? JsonEncodedText.Encode(file.Path).Value : file.Path);
            text.Write("\", \"sha256\": \"");
            text.Write(file.Sha256.ToString());
            text.Write("\", \"size\": ");
            text.Write(file.Stamp.Size);
            text.Write(", \"mediaType\": \"");
            text.Write(MediaType.Of(file.Path));
            text.Write("\"}");
        }
    }

    private static string DayOf(DateOnly? day) => day is { } known ? string.Create(CultureInfo.InvariantCulture, $"\"{known:yyyy-MM-dd}\"") : "null";

    /// <summary>What the manifest says besides the planned files.</summary>
    public static Fingerprint InputsOf(PublishRequest request) => Fingerprint.Of(request.Facts.Fingerprint, request.Closing.Inputs);

    /// <summary>The numbers of a manifest; null when the bytes are none. One that an older version wrote is the first.</summary>
    public static ManifestNumbers? ReadNumbers(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return json.RootElement.GetProperty("generator").GetString() != "ContentKit" ? null
                : new ManifestNumbers(json.RootElement.TryGetProperty("generation", out var number) ? number.GetInt32() : 1,
                    json.RootElement.TryGetProperty("previous", out var previous) ? previous.GetString() : null, PublishedFile.HashOf(bytes));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The paths that a folder's manifest names, its own and its signature's included, or null when it has none that we wrote.</summary>
    public static HashSet<string>? ReadPaths(string folder)
    {
        var place = Path.Join(folder, FileName);
        if (FileStamp.Of(place) is null)
            return null;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(place));
            var root = json.RootElement;
            if (root.GetProperty("generator").GetString() != "ContentKit" || root.GetProperty("format").GetInt32() != 1)
                return null;
            var paths = root.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString() ?? "");
            var own = FileStamp.Of(Path.Join(folder, SignatureFile.FileName)) is null ? [FileName] : new[] { FileName, SignatureFile.FileName };
            return new HashSet<string>(paths.Where(RelativePath.IsSafe).Concat(own), StringComparer.Ordinal);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }
}
