using System.Collections.Immutable;
using System.Globalization;

namespace ContentKit.Cli.Scaffolding;

/// <summary>The files of a new library.</summary>
internal static class NewLibrary
{
    /// <summary>By path, relative to the library.</summary>
    public static ImmutableSortedDictionary<string, string> Files(DateOnly today)
    {
        var files = EmbeddedText.Below("init/").ToBuilder();
        foreach (var (path, text) in files.ToList())
            files[path] = text
                .Replace("@TODAY@", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("@VERSION@", ToolName.Version, StringComparison.Ordinal);
        foreach (var file in BuiltIn.Schemas.Append(BuiltIn.Contract).Concat(BuiltIn.Files("themes/default/")))
            files[file.Path] = file.Text;
        files[".vscode/contentkit.schema.json"] = BuiltIn.SettingsSchema.Text;
        files[".vscode/word-list.schema.json"] = BuiltIn.WordListSchema.Text;
        return files.ToImmutable();
    }

    /// <summary>What is already there, so that writing would overwrite or mix.</summary>
    public static ImmutableArray<string> InTheWay(string folder, IEnumerable<string> paths) =>
        [.. paths.Where(path => Path.Exists(Path.Combine(folder, path)) || ParentsOf(path).Any(parent => File.Exists(Path.Combine(folder, parent))))];

    /// <summary>Never overwrites: a file that appears in between makes it throw.</summary>
    public static void Write(string folder, ImmutableSortedDictionary<string, string> files)
    {
        foreach (var (path, text) in files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!); // a file always has a folder
            using var writer = new StreamWriter(new FileStream(full, FileMode.CreateNew));
            writer.Write(text);
        }
    }

    private static IEnumerable<string> ParentsOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return path[..slash];
    }
}
