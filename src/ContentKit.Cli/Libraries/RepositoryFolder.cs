namespace ContentKit.Cli.Libraries;

/// <summary>Finds where a library lies in its repository, because that is how build servers name files.</summary>
internal static class RepositoryFolder
{
    private const string Mark = ".git"; // a folder, or a file in worktrees and submodules

    /// <summary>Empty when the library is the repository or in none; otherwise a path with '/' at its end.</summary>
    public static string Of(string library)
    {
        var start = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(library)));
        for (var folder = start; folder is not null; folder = folder.Parent)
            if (Path.Exists(Path.Combine(folder.FullName, Mark)))
                return folder == start ? "" : Path.GetRelativePath(folder.FullName, start.FullName).Replace('\\', '/') + "/";
        return "";
    }
}
