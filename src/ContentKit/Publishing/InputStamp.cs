using System.Text;

namespace ContentKit.Publishing;

/// <summary>Tells one state of an input file from another. Nobody can set the time of its last change by hand, so that gives away an edit that keeps size and date.</summary>
internal sealed record InputStamp(long Size, long Modified, long Changed, ulong Inode, ulong Device)
{
    /// <summary>Null where there is no plain file, or where the system does not tell all of this.</summary>
    public static InputStamp? Of(string path)
    {
        using var folders = new FolderStatus(Path.GetDirectoryName(path) ?? "/");
        return Of(folders, Path.GetFileName(path));
    }

    /// <summary>The same, one folder after the other.</summary>
    /// <param name="path">With '/' between folders.</param>
    public static InputStamp? Of(FolderStatus folders, string path)
    {
        if (!Libc.HasStatus || !folders.TryGet(Encoding.UTF8.GetBytes(path), Libc.DoNotFollow | Libc.AskServer, out var status) || !status.IsRegular || (status.Mask & Libc.Changed) == 0)
            return null;
        return new InputStamp((long)status.Size, Nanoseconds(status.ModifiedSeconds, status.ModifiedNanoseconds), Nanoseconds(status.ChangedSeconds, status.ChangedNanoseconds), status.Inode, status.Device);
    }

    private static long Nanoseconds(long seconds, uint rest) => seconds * 1_000_000_000 + rest;
}
