using System.Collections.Immutable;
using System.IO.Enumeration;

namespace ContentKit.Publishing;

/// <summary>Every path inside a folder, in ordinal order; links count as files and are never followed.</summary>
internal sealed record FolderTree(ImmutableArray<string> Files, ImmutableArray<string> Folders)
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
    };

    public static FolderTree Read(string folder)
    {
        if (!Directory.Exists(folder))
            return new FolderTree([], []);
        var entries = new FileSystemEnumerable<(string Path, bool IsFolder)>(folder, Describe, Everything)
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => IsFolder(ref entry),
        };
        var all = entries.ToArray();
        Array.Sort(all, (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new FolderTree(
            [.. all.Where(entry => !entry.IsFolder).Select(entry => entry.Path)],
            [.. all.Where(entry => entry.IsFolder).Select(entry => entry.Path)]);
    }

    /// <summary>Only what somebody else put among our files.</summary>
    public FolderTree Without(IReadOnlySet<string> ours)
    {
        var folders = RelativePath.FoldersOf(ours);
        return new FolderTree(
            [.. Files.Where(file => !ours.Contains(file))],
            [.. Folders.Where(folder => !folders.Contains(folder))]);
    }

    private static (string, bool) Describe(ref FileSystemEntry entry)
    {
        var path = Path.Join(entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar), entry.FileName);
        return (path.Replace(Path.DirectorySeparatorChar, '/'), IsFolder(ref entry));
    }

    private static bool IsFolder(ref FileSystemEntry entry) =>
        entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
