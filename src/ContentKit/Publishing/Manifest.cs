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
    public static byte[] Write(IReadOnlyList<PublishedFile> files, DateOnly? nextChange)
    {
        var text = new StringBuilder("{\n\"generator\": \"ContentKit\",\n\"format\": 1,\n", files.Count * 160 + 96);
        text.Append(CultureInfo.InvariantCulture, $"\"nextChangeAt\": {(nextChange is { } day ? $"\"{day:yyyy-MM-dd}\"" : "null")},\n\"files\": [");
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"\n{{\"path\": \"{JsonEncodedText.Encode(file.Path)}\", ")
                .Append(CultureInfo.InvariantCulture, $"\"sha256\": \"{file.Sha256}\", \"size\": {file.Stamp.Size}, ")
                .Append(CultureInfo.InvariantCulture, $"\"mediaType\": \"{MediaType.Of(file.Path)}\"}},");
        if (files.Count > 0)
            text.Length--;
        return Encoding.UTF8.GetBytes(text.Append("\n]\n}\n").ToString());
    }

    /// <summary>What the manifest says besides its files.</summary>
    public static Fingerprint InputsOf(DateOnly? nextChange) => Fingerprint.Of(string.Create(CultureInfo.InvariantCulture, $"{nextChange:yyyy-MM-dd}"));

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
