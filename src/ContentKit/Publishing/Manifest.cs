using System.Globalization;
using System.Text;
using System.Text.Json;
using ContentKit.Text;

namespace ContentKit.Publishing;

/// <summary>The list of every published file, and the sign that a folder is ours.</summary>
internal static class Manifest
{
    public const string FileName = "manifest.json";

    /// <summary>One line a file, so that two publishes can be compared with any diff.</summary>
    /// <param name="generation">From 1 on, one more with each publish that changes anything.</param>
    /// <param name="previous">SHA-256 of the manifest before this one; null for the first.</param>
    public static byte[] Write(IReadOnlyList<PublishedFile> files, ManifestFacts facts, int generation, string? previous)
    {
        var text = new StringBuilder("{\n\"generator\": \"ContentKit\",\n\"format\": 1,\n", files.Count * 160 + 256);
        text.Append(CultureInfo.InvariantCulture, $"\"generation\": {generation},\n\"previous\": {(previous is null ? "null" : $"\"{previous}\"")},\n");
        text.Append(CultureInfo.InvariantCulture, $"\"nextChangeAt\": {DayOf(facts.NextChange)},\n\"validity\": {{\"until\": {DayOf(facts.ValidUntil)}}},\n");
        if (facts.Counts is { } counts)
            text.Append(CultureInfo.InvariantCulture, $"\"counts\": {counts},\n");
        text.Append("\"files\": [");
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"\n{{\"path\": \"{JsonEncodedText.Encode(file.Path)}\", ")
                .Append(CultureInfo.InvariantCulture, $"\"sha256\": \"{file.Sha256}\", \"size\": {file.Stamp.Size}, ")
                .Append(CultureInfo.InvariantCulture, $"\"mediaType\": \"{MediaType.Of(file.Path)}\"}},");
        if (files.Count > 0)
            text.Length--;
        return Encoding.UTF8.GetBytes(text.Append("\n]\n}\n").ToString());
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

    /// <summary>The paths that a folder's manifest names, its own included, or null when it has none that we wrote.</summary>
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
            return new HashSet<string>(paths.Where(RelativePath.IsSafe), StringComparer.Ordinal) { FileName };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }
}
