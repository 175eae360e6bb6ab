namespace ContentKit.Publishing;

/// <summary>The folder that readers see, with every link resolved, and the names of what stands beside it during a build.</summary>
internal sealed record OutputFolder(string Path, string Parent, string Name)
{
    private const int RandomLength = 32;
    private const string PreviousMark = ".previous";

    private static StringComparison Comparison =>
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private string Prefix => $".{Name}.contentkit-";

    /// <summary>Beside the output and not in the library, so that two libraries with one output exclude each other. It stays: a lock file that goes away can be held twice.</summary>
    public string LockFile => System.IO.Path.Join(Parent, Prefix + "lock");

    public static OutputFolder Resolve(string path)
    {
        var real = RealPath.Of(System.IO.Path.GetFullPath(path));
        return new OutputFolder(real, System.IO.Path.GetDirectoryName(real) ?? real, System.IO.Path.GetFileName(real));
    }

    /// <summary>Why nobody should publish here, or null.</summary>
    public string? RefusalOf(PublishRequest request)
    {
        if (Name.Length == 0)
            return "The output folder is the root of the disk.";
        if (File.Exists(Path))
            return "The output folder is a file.";
        foreach (var folder in request.OuterFolders)
            if (Holds(Path, RealPath.Of(folder)))
                return $"The output folder is, or holds, the folder '{folder}'.";
        foreach (var folder in request.InputFolders.Add(request.StateFolder))
            if (Holds(Path, RealPath.Of(folder)) || Holds(RealPath.Of(folder), Path))
                return $"The output folder is, holds or lies inside the folder '{folder}'.";
        return null;
    }

    public bool HoldsAnything => Directory.Exists(Path) && Directory.EnumerateFileSystemEntries(Path).Any();

    /// <summary>A name that nobody used before, on the same disk.</summary>
    public string NewStaging() => System.IO.Path.Join(Parent, Prefix + Guid.NewGuid().ToString("N"));

    /// <summary>Where the last generation waits while the next one takes its name, if the two cannot be swapped at once.</summary>
    public static string PreviousOf(string staging) => staging + PreviousMark;

    public static bool IsPrevious(string leftover) => leftover.EndsWith(PreviousMark, StringComparison.Ordinal);

    /// <summary>What an interrupted build of ours left beside the output.</summary>
    public IReadOnlyList<string> FindLeftovers() =>
    [
        .. new DirectoryInfo(Parent).EnumerateDirectories()
            .Where(sibling => sibling.LinkTarget is null && IsLeftover(sibling.Name))
            .Select(sibling => sibling.FullName)
            .Order(StringComparer.Ordinal),
    ];

    private bool IsLeftover(string sibling)
    {
        if (!sibling.StartsWith(Prefix, StringComparison.Ordinal))
            return false;
        var random = sibling.AsSpan(Prefix.Length);
        if (random.EndsWith(PreviousMark, StringComparison.Ordinal))
            random = random[..^PreviousMark.Length];
        return random.Length == RandomLength && !random.ContainsAnyExcept("0123456789abcdef");
    }

    private static bool Holds(string outer, string inner) =>
        (inner + System.IO.Path.DirectorySeparatorChar)
            .StartsWith(outer.TrimEnd(System.IO.Path.DirectorySeparatorChar) + System.IO.Path.DirectorySeparatorChar, Comparison);
}
