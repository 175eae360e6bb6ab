namespace ContentKit.Publishing;

/// <summary>The place that a path means once every link on the way is followed; the end need not exist.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    public static string Of(string path)
    {
        var links = 0;
        var current = Path.GetPathRoot(path) ?? "";
        var ahead = new Stack<string>(PartsOf(path).Reverse());
        while (ahead.TryPop(out var part))
        {
            if (part == "..")
            {
                current = Path.GetDirectoryName(current) ?? current;
                continue;
            }
            var next = Path.Join(current, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                current = next;
                continue;
            }
            if (++links > MostLinks)
                return path; // a circle: the system will refuse it
            if (Path.IsPathRooted(target))
                current = Path.GetPathRoot(target) ?? current;
            foreach (var piece in PartsOf(target).Reverse())
                ahead.Push(piece);
        }
        return current;
    }

    private static IEnumerable<string> PartsOf(string path) =>
        path[(Path.GetPathRoot(path)?.Length ?? 0)..]
            .Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar])
            .Where(part => part is not ("" or "."));
}
