using System.Collections.Immutable;
using System.Text.Json;
using ContentKit.Diagnostics;
using ContentKit.Feeds;
using ContentKit.Text;

namespace ContentKit.Publishing;

/// <summary>Finds the newest publish that a build can go on from: in the output folder, in the file that remembers it, or in a folder that the user names.</summary>
internal sealed class LineageReader(string root, DiagnosticBag bag)
{
    private string? _memory;

    /// <param name="output">The output folder.</param>
    /// <param name="memory">The file that remembers the last publish.</param>
    /// <param name="isKept">True when the library keeps that file, so that it must be there.</param>
    /// <param name="named">A folder with a publish, or null.</param>
    public Lineage Read(string output, string memory, bool isKept, string? named)
    {
        var before = bag.Count;
        var remembered = ReadMemory(memory);
        var seen = PublishedNumbers.Read(OutputFolder.Resolve(output).Path, remembered);
        var ofNamed = named is null ? null : PublishedNumbers.Read(named, remembered);
        var candidates = new[] { named is null ? null : ReadFolder(named, ofNamed, null), remembered, bag.Count == before ? ReadFolder(output, seen, remembered) : null }.OfType<PublishedGeneration>().ToList();
        if (named is not null && ofNamed is null)
            bag.Report(FeedErrors.Lost, Place(named), "There is no publish of ContentKit in the folder that --previous names.");
        else if (isKept && candidates.Count == 0 && bag.Count == before)
            bag.Report(FeedErrors.Lost, Place(memory), "The file that remembers the last publish is not there.");
        var last = candidates.MaxBy(candidate => candidate.Number);
        foreach (var other in candidates.Where(other => last is not null && !IsPast(other, last)))
        {
            bag.Report(FeedErrors.Forked, Place(output), $"Publish {other.Number} is not a part of the past of publish {last!.Number}."); // there is a candidate
            break;
        }
        return new Lineage(last, seen?.Sha256) { Memory = _memory };
    }

    /// <summary>Two manifests of one number that tell partners the same are a slip of somebody's hand, which the next build mends.</summary>
    private static bool IsPast(PublishedGeneration older, PublishedGeneration newer) => ReferenceEquals(older, newer)
        || older.Number <= newer.Number && older.Feeds.All(feed => newer.Feeds.GetValueOrDefault(feed.Key)?.Continues(feed.Value) != false);

    private PublishedGeneration? ReadMemory(string memory)
    {
        if (FileStamp.Of(memory) is null)
            return null;
        var bytes = File.ReadAllBytes(memory);
        _memory = PublishedFile.HashOf(bytes);
        return Guard(memory, () => GenerationFile.Read(bytes));
    }

    /// <summary>A folder that is damaged does no harm when the same publish is remembered.</summary>
    private PublishedGeneration? ReadFolder(string folder, ManifestNumbers? shown, PublishedGeneration? remembered)
    {
        if (shown is not { } numbers || remembered?.Manifest == numbers.Sha256)
            return null;
        return Guard(folder, () => new PublishedGeneration(numbers.Generation, numbers.Previous, numbers.Sha256, ReadFeeds(folder)));
    }

    private static ImmutableSortedDictionary<string, FeedState> ReadFeeds(string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Join(folder, Manifest.FileName)));
        var feeds = ImmutableSortedDictionary.CreateBuilder<string, FeedState>(StringComparer.Ordinal);
        foreach (var file in json.RootElement.GetProperty("files").EnumerateArray())
            if (file.GetProperty("path").GetString() is { } path && IsState(path))
                feeds[path[..path.LastIndexOf('/')]] = ReadState(Path.Join(folder, path), file.GetProperty("sha256").GetString());
        return feeds.ToImmutable();
    }

    private static bool IsState(string path) => RelativePath.IsSafe(path) && path.EndsWith("/v1/" + FeedStateFile.Name, StringComparison.Ordinal)
        && (path.StartsWith(Feed.LibraryFolder, StringComparison.Ordinal) || path.StartsWith("exports/", StringComparison.Ordinal));

    private static FeedState ReadState(string place, string? hash)
    {
        if (FileStamp.Of(place) is null)
            throw new FeedFormatException("its feed/v1/state.json is not there", false);
        var bytes = File.ReadAllBytes(place);
        return PublishedFile.HashOf(bytes) == hash ? FeedStateFile.Read(bytes) : throw new FeedFormatException("its feed/v1/state.json is not the one that its manifest lists", false);
    }

    private PublishedGeneration? Guard(string place, Func<PublishedGeneration> read)
    {
        try
        {
            return read();
        }
        catch (FeedFormatException problem)
        {
            bag.Report(problem.IsNewer ? FeedErrors.Newer : FeedErrors.Corrupt, Place(place), $"The last publish cannot be read: {problem.Message}.");
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            bag.Report(FeedErrors.Corrupt, Place(place), "The last publish cannot be read: it is damaged.");
        }
        return null;
    }

    /// <summary>As messages name it: seen from the library.</summary>
    private Location Place(string path) => new SourceFile(Path.GetRelativePath(root, path).Replace('\\', '/'), "").At(0, 0);
}
