using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting;
using ContentKit.Publishing;

namespace ContentKit.Cli.Libraries;

/// <summary>Limits diagnostics to some files and folders. Errors outside content/ stay, because they concern every leaflet.</summary>
internal sealed class PathFilter
{
    private const string Content = "content/";

    private readonly ImmutableArray<string> _paths;

    private PathFilter(ImmutableArray<string> paths) => _paths = paths;

    /// <summary>Null after telling which path is not part of the library.</summary>
    public static PathFilter? Create(string root, IEnumerable<string> typed, Surroundings here, TextWriter error)
    {
        var paths = ImmutableArray.CreateBuilder<string>();
        foreach (var path in typed)
        {
            if (Find(root, path, here) is not { } found)
            {
                error.WriteLine($"error: '{path}' is not a file or folder of this library.");
                return null;
            }
            paths.Add(found);
        }
        return new PathFilter(paths.ToImmutable());
    }

    /// <summary>The chosen places in content/; all of it when none was chosen.</summary>
    public IEnumerable<string> InContent => _paths.IsEmpty ? ["content"]
        : _paths.Select(path => path == "." ? "content" : path).Where(path => path == "content" || path.StartsWith(Content, StringComparison.Ordinal));

    public bool Shows(Diagnostic diagnostic)
    {
        var path = diagnostic.Location.File.Path;
        return Covers(path) || diagnostic.Descriptor.Severity == Severity.Error && !path.StartsWith(Content, StringComparison.Ordinal);
    }

    /// <summary>True for every path when none was chosen.</summary>
    public bool Covers(string path) =>
        _paths.IsEmpty || _paths.Any(chosen => chosen == "." || path == chosen || path.StartsWith(chosen + "/", StringComparison.Ordinal));

    /// <summary>True for what is published of the chosen leaflets. Whoever chose more than leaflets gets everything.</summary>
    public bool Needs(PlannedOutput output) =>
        !_paths.All(chosen => chosen.StartsWith(Content, StringComparison.Ordinal)) || _paths.IsEmpty || output.Subjects.Any(leaflet => Covers(leaflet.Source.Path));

    /// <summary>Paths are taken from the working folder, or else from the library, as diagnostics print them.</summary>
    private static string? Find(string root, string typed, Surroundings here)
    {
        foreach (var full in new[] { here.PathOf(typed), Path.GetFullPath(typed, root) })
        {
            var path = Path.GetRelativePath(root, full).Replace('\\', '/').TrimEnd('/');
            if (Path.Exists(full) && !RelativePath.LeadsOut(path))
                return path;
        }
        return null;
    }
}
