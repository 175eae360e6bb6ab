using System.Text;

namespace ContentKit.Publishing;

/// <summary>Holds what a publish wrote against what stands in its folder now.</summary>
internal static class StandingOutput
{
    /// <summary>From this time on a stamp proves nothing: the manifest is written last, and whoever changes a file after it may do so in the same clock tick.</summary>
    public static long SettledAt(FileStamp? manifest) => (manifest?.Modified ?? 0) - FileStamp.ClockTick;

    /// <summary>The folders that are no links, and the whole. A file that is reached through a planted link is not the one we wrote.</summary>
    /// <param name="folders">Outer folders before inner ones.</param>
    public static HashSet<string> RealFolders(string output, IEnumerable<string> folders)
    {
        var real = new HashSet<string>(StringComparer.Ordinal) { "" };
        foreach (var inner in folders)
            if (real.Contains(RelativePath.FolderOf(inner)) && new DirectoryInfo(Path.Join(output, inner)) is { Exists: true, LinkTarget: null })
                real.Add(inner);
        return real;
    }

    /// <summary>True when every file still stands. A build with nothing to do does little else, so files are looked at as they are remembered.</summary>
    public static bool IsWhole(string output, OutputRecords records, int jobs)
    {
        var (folders, settled) = LookThrough(records);
        if (RealFolders(output, folders).Count <= folders.Count)
            return false;
        var missing = 0;
        ParallelLoop.Run(records.Portions, jobs, i =>
        {
            if (Volatile.Read(ref missing) == 0 && !Stand(output, records.Portion(i), settled))
                Volatile.Write(ref missing, 1);
        });
        return missing == 0;
    }

    private static (SortedSet<string> Folders, long Settled) LookThrough(OutputRecords records)
    {
        var (manifest, last) = (Encoding.UTF8.GetBytes(Manifest.FileName), default(OutputRecord));
        var (first, settled) = (new List<string>(), 0L);
        foreach (var record in records.All())
        {
            if (!record.Folder.SequenceEqual(last.Folder))
                first.Add(record.ToFile().Path); // Most follow one from the same folder.
            if (record.Path.Span.SequenceEqual(manifest))
                settled = SettledAt(record.Stamp);
            last = record;
        }
        return (RelativePath.FoldersOf(first), settled);
    }

    private static bool Stand(string output, IEnumerable<OutputRecord> records, long settled)
    {
        using var folders = new FolderStatus(output);
        foreach (var record in records)
            if (!(Libc.HasStatus && FileStamp.Of(folders, record.Path.Span) is { } stamp && PublishedFile.Proves(stamp, record.Stamp, settled)) && record.ToFile().StillIn(output, settled) is null)
                return false;
        return true;
    }
}
