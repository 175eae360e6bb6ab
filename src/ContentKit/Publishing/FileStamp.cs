namespace ContentKit.Publishing;

/// <summary>What tells cheaply that a file is still the one that was written. Times are in nanoseconds, the inode is 0 where there is none.</summary>
internal readonly record struct FileStamp(long Size, long Modified, ulong Inode)
{
    /// <summary>The longest time in which a file system may give two changes the same time.</summary>
    public const long ClockTick = 20_000_000;

    /// <summary>Null when there is no regular file at this place; links are not followed.</summary>
    public static FileStamp? Of(string path)
    {
        if (!Libc.HasStatus)
            return OfAnySystem(new FileInfo(path));
        return Libc.Status(Libc.CurrentFolder, path, Libc.DoNotFollow, Libc.BasicStatus, out var status) == 0 ? OfRegular(status) : null;
    }

    /// <summary>The same, one folder after the other.</summary>
    /// <param name="path">In UTF-8.</param>
    public static FileStamp? Of(FolderStatus folders, ReadOnlySpan<byte> path) =>
        folders.TryGet(path, Libc.DoNotFollow, out var status) ? OfRegular(status) : null;

    private static FileStamp? OfRegular(in Libc.FileStatus status) =>
        status.IsRegular ? new FileStamp((long)status.Size, status.ModifiedSeconds * 1_000_000_000 + status.ModifiedNanoseconds, status.Inode) : null;

    private static FileStamp? OfAnySystem(FileInfo file) =>
        file.Exists && file.LinkTarget is null
            ? new FileStamp(file.Length, (file.LastWriteTimeUtc - DateTime.UnixEpoch).Ticks * 100, 0)
            : null;
}
