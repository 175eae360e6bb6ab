namespace ContentKit.Publishing;

/// <summary>Paths inside an output folder, with '/' between folders.</summary>
internal static class RelativePath
{
    /// <summary>True when no file system could take the path for a place outside its folder.</summary>
    public static bool IsSafe(string path) =>
        path.Length > 0
        && !path.Any(c => char.IsControl(c) || c is '\\' or ':')
        && path.Split('/').All(part => part is not ("" or "." or ".."));

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
        foreach (var path in paths)
            foreach (var folder in Parents(path))
                if (!folders.Add(folder))
                    break;
        return folders;
    }
}
