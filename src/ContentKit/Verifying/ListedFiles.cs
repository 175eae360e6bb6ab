using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ContentKit.Publishing;

namespace ContentKit.Verifying;

/// <summary>What manifest.json says, read without trust.</summary>
/// <param name="Generation">Null in a publish that has no feed.</param>
/// <param name="Previous">The hash of the manifest before; null in the first generation.</param>
internal sealed record ListedFiles(int? Generation, string? Previous, DateOnly? Until, ImmutableArray<ListedFile> Files)
{
    public const int MostBytes = 256 << 20;

    /// <summary>By path.</summary>
    public ImmutableDictionary<string, ListedFile> ByPath { get; } = Files.ToImmutableDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>Null when the bytes are no manifest of ours.</summary>
    public static ListedFiles? Read(ReadOnlyMemory<byte> bytes) => JsonBytes.Read(bytes, root =>
    {
        Require(root.Text("generator") == "ContentKit" && root.Number("format") == 1);
        var generation = root.TryGetProperty("generation", out var number) ? number.GetInt32() : (int?)null;
        var until = root.TryGetProperty("validity", out var validity) ? validity.TextOrNull("until") : null;
        var files = root.GetProperty("files").EnumerateArray().Select(ReadFile).ToImmutableArray();
        Require(generation is null or > 0 && files.DistinctBy(file => file.Path, StringComparer.Ordinal).Count() == files.Length);
        return new ListedFiles(generation, root.TextOrNull("previous"), until is null ? null : DateOnly.ParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture), files);
    });

    private static ListedFile ReadFile(JsonElement file)
    {
        var listed = new ListedFile(file.Text("path"), file.Text("sha256"), file.GetProperty("size").GetInt64());
        Require(RelativePath.IsSafe(listed.Path) && listed.Sha256.Length == 64 && listed.Size >= 0);
        return listed;
    }

    private static void Require(bool holds)
    {
        if (!holds)
            throw new FormatException();
    }
}
