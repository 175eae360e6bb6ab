using System.Security.Cryptography;

namespace ContentKit.Benchmarks.Comparing;

/// <summary>Folders of files.</summary>
internal static class FileTree
{
    /// <summary>Copies what is in a folder; gives the new place.</summary>
    public static string Copy(string from, string to)
    {
        foreach (var file in FilesOf(from))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place) ?? to);
            File.Copy(file, place);
        }
        return to;
    }

    /// <summary>Writes a list of the files with their sizes, for the floor; gives its place.</summary>
    public static string List(string folder)
    {
        var list = Path.GetTempFileName();
        File.WriteAllLines(list, [folder, .. FilesOf(folder).Select(file => $"{new FileInfo(file).Length} {Path.GetRelativePath(folder, file)}")]);
        return list;
    }

    /// <summary>The hash of each file by its path.</summary>
    public static Dictionary<string, string> Hashes(string folder) =>
        FilesOf(folder).ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))), StringComparer.Ordinal);

    private static string[] FilesOf(string folder)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }
}
