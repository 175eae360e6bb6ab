namespace ContentKit.Publishing;

/// <summary>Paths inside an output folder, with '/' between folders.</summary>
internal static class RelativePath
{
    /// <summary>True when no file system could take the path for a place outside its folder.</summary>
    public static bool IsSafe(string path) =>
        path.Length > 0 && !path.AsSpan().ContainsAny('\\', ':') && !HasControls(path) && !HasOddParts(path);

    private static bool HasControls(string path)
    {
        foreach (var c in path)
            if (char.IsControl(c))
                return true;
        return false;
    }

    /// <summary>Empty, or dots that lead to a folder or out of it.</summary>
    private static bool HasOddParts(ReadOnlySpan<char> path)
    {
        foreach (var part in path.Split('/'))
            if (path[part] is "" or "." or "..")
                return true;
        return false;
    }

    /// <summary>True for the way from a folder to a place outside of it.</summary>
    public static bool LeadsOut(string path) => Path.IsPathRooted(path) || path == ".." || path.StartsWith("../", StringComparison.Ordinal);

    /// <summary>The folder in which a path lies; empty for one at the top.</summary>
    public static string FolderOf(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];

    /// <summary>The folders above a path, nearest first.</summary>
    public static IEnumerable<string> Parents(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..slash];
    }

    /// <summary>Every folder above any of the paths, outer folders before inner ones.</summary>
    public static SortedSet<string> FoldersOf(IEnumerable<string> paths)
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        var last = "";
        foreach (var path in paths)
        {
            if (path.AsSpan(0, Math.Max(path.LastIndexOf('/'), 0)).SequenceEqual(last))
                continue; // Most follow one from the same folder.
            foreach (var folder in Parents(path))
                if (!folders.Add(folder))
                    break;
            last = FolderOf(path);
        }
        return folders;
    }
}
