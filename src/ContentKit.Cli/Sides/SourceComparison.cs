using System.Collections.Immutable;
using ContentKit.Comparing;

namespace ContentKit.Cli.Sides;

/// <summary>Compares two sources of any kinds.</summary>
internal static class SourceComparison
{
    public static Comparison Compare(Source old, Source now, WorkspaceOptions options, CancellationToken stop)
    {
        if (old.Library is { } before && now.Library is { } after)
            return LibraryComparison.Compare(before, after, options, stop);
        var known = old.Library is null && now.Library is null ? Unchanged(old, now) : [];
        var comparison = LibraryComparison.Compare(SideOf(old, known, options, stop), SideOf(now, known, options, stop));
        return comparison with { Compared = comparison.Compared + known.Count };
    }

    private static Side SideOf(Source source, ImmutableHashSet<string> known, WorkspaceOptions options, CancellationToken stop) =>
        source.Library is { } files ? LibraryComparison.SideOf(files, options, stop) : PublishedFolder.Parse(source, known);

    private static ImmutableHashSet<string> Unchanged(Source old, Source now)
    {
        var before = old.Published.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        return [.. now.Published.Where(file => before.TryGetValue(file.Path, out var bytes) && bytes.AsSpan().SequenceEqual(file.Bytes)).Select(file => file.Path)];
    }
}
