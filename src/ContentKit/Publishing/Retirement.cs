namespace ContentKit.Publishing;

/// <summary>Deletes what is no longer shown, but never the only copy of a file that somebody else made.</summary>
internal static class Retirement
{
    /// <summary>Deletes everything inside a folder that never was the output, and the folder.</summary>
    public static void Delete(Disk disk, string folder, int jobs) => Delete(disk, folder, FolderTree.Read(folder), jobs);

    /// <summary>Deletes a generation that was shown. What somebody put into it meanwhile moves to the new output; gives the paths for which that cannot be.</summary>
    public static IReadOnlyList<string> Retire(Disk disk, string folder, IReadOnlySet<string> ours, string output, int jobs)
    {
        var tree = FolderTree.Read(folder);
        var stranded = BringHome(disk, folder, tree.Without(ours), output);
        if (stranded.Count == 0)
            Delete(disk, folder, tree, jobs);
        return stranded;
    }

    /// <summary>The manifest goes last: until then the folder can still tell whose files it holds.</summary>
    private static void Delete(Disk disk, string folder, FolderTree tree, int jobs)
    {
        Unlock(disk, folder, tree);
        var files = tree.Files.Remove(Manifest.FileName, StringComparer.Ordinal);
        ParallelLoop.RunByFolder(files, jobs, file => disk.DeleteFile(Path.Join(folder, file)));
        foreach (var inner in tree.Folders.Reverse())
            disk.DeleteEmptyFolder(Path.Join(folder, inner));
        if (Directory.EnumerateFileSystemEntries(folder).FirstOrDefault(left => Path.GetFileName(left) != Manifest.FileName) is { } late)
            throw new IOException($"'{late}' was added while its folder was being deleted.");
        if (files.Length < tree.Files.Length)
            disk.DeleteFile(Path.Join(folder, Manifest.FileName));
        disk.DeleteEmptyFolder(folder);
    }

    private static List<string> BringHome(Disk disk, string folder, FolderTree foreign, string output)
    {
        var stranded = new List<string>();
        foreach (var inner in foreign.Folders.Where(inner => !Directory.Exists(Path.Join(output, inner))))
            disk.CreateFolder(Path.Join(output, inner));
        foreach (var file in foreign.Files)
        {
            var (old, home) = (Path.Join(folder, file), Path.Join(output, file));
            if (IsCarried(old, home))
                continue;
            if (Path.Exists(home))
                stranded.Add(old);
            else
                BringHome(disk, old, home);
        }
        return stranded;
    }

    private static void BringHome(Disk disk, string old, string home)
    {
        disk.CreateFolder(Path.GetDirectoryName(home) ?? home);
        disk.Link(old, home);
    }

    private static bool IsCarried(string old, string home)
    {
        if (new FileInfo(old).LinkTarget is { } target)
            return new FileInfo(home).LinkTarget == target;
        if (FileStamp.Of(old) is not { } stamp)
            return Path.Exists(home);
        return FileStamp.Of(home) is { } copy && (copy.Size, copy.Modified) == (stamp.Size, stamp.Modified);
    }

    /// <summary>A folder that somebody wrote-protected cannot be emptied before its copy here is unprotected.</summary>
    private static void Unlock(Disk disk, string folder, FolderTree tree)
    {
        if (OperatingSystem.IsWindows())
            return;
        foreach (var inner in tree.Folders.Prepend(""))
        {
            var place = Path.Join(folder, inner);
            if (File.GetUnixFileMode(place) is var mode && !mode.HasFlag(UnixFileMode.UserWrite))
                disk.SetMode(place, mode | UnixFileMode.UserWrite);
        }
    }
}
