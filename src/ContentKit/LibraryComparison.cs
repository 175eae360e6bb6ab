using System.Collections.Immutable;
using ContentKit.Comparing;
using ContentKit.Text;

namespace ContentKit;

/// <summary>Compares two states of a library, or of what was published.</summary>
public static class LibraryComparison
{
    /// <summary>Two states of the pages. Pages that are the same file on both sides are not read a second time.</summary>
    public static Comparison Compare(LibraryFiles old, LibraryFiles now, WorkspaceOptions options, CancellationToken stop = default)
    {
        var known = SharesContext(old, now) ? Unchanged(old, now) : [];
        if (known.Count > 0 && known.Count == old.Pages.Length && known.Count == now.Pages.Length && old.Diagnostics.IsEmpty && now.Diagnostics.IsEmpty)
            return new Comparison([], [], known.Count);
        var changed = old with { Pages = [.. old.Pages.Where(page => !known.Contains(page.Path))] };
        var comparison = SideComparer.Compare(SideOf(changed, options, [], stop), SideOf(now, options, known, stop));
        return comparison with { Compared = comparison.Compared + known.Count };
    }

    /// <summary>Two sides that were read before.</summary>
    public static Comparison Compare(Side old, Side now) => SideComparer.Compare(old, now);

    /// <summary>The pages of a library as one side.</summary>
    public static Side SideOf(LibraryFiles files, WorkspaceOptions options, CancellationToken stop = default) =>
        SideOf(files, options, [], stop);

    /// <summary>A published JSON file as a leaflet, or null when it is none.</summary>
    public static Leaflet? ReadPublished(string path, ReadOnlyMemory<byte> bytes) => PublishedTree.Read(path, bytes);

    private static Side SideOf(LibraryFiles files, WorkspaceOptions options, ImmutableHashSet<string> known, CancellationToken stop) =>
        LibrarySide.Of(files, new Workspace(options with { Rules = false }).Load(files, stop), options.Theme, known);

    private static ImmutableHashSet<string> Unchanged(LibraryFiles old, LibraryFiles now)
    {
        var before = old.Pages.Select(page => (page.Path, page.Fingerprint)).ToHashSet();
        return [.. now.Pages.Where(page => before.Contains((page.Path, page.Fingerprint))).Select(page => page.Path)];
    }

    /// <summary>True when the same page has the same meaning on both sides.</summary>
    private static bool SharesContext(LibraryFiles old, LibraryFiles now) => Context(old).SequenceEqual(Context(now));

    private static IEnumerable<(string, Fingerprint)> Context(LibraryFiles files) =>
        files.Fragments.Concat(files.Schemas).Concat(files.Themes).Concat(files.Settings is { } settings ? [settings] : ImmutableArray<SourceFile>.Empty)
            .Select(file => (file.Path, file.Fingerprint));
}
