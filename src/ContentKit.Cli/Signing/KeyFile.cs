using System.Collections.Immutable;
using ContentKit.Publishing;

namespace ContentKit.Cli.Signing;

/// <summary>What can be wrong with where a key lies, before anybody looks into it.</summary>
internal static class KeyFile
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private const long MostBytes = 65_536;

    /// <summary>The end of a sentence, or null.</summary>
    public static string? ProblemOf(string path, ImmutableArray<string> shared)
    {
        var real = RealPath.Of(path);
        if (shared.FirstOrDefault(folder => IsInside(real, folder)) is { } folder)
            return $"lies inside '{folder}'. Keep it outside of the library and of its output, where nobody commits or publishes it by mistake.";
        if (!File.Exists(path))
            return "is not there.";
        return new FileInfo(path).Length > MostBytes ? "is too big for a key." : null;
    }

    public static bool IsOpenToOthers(string path) => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0;

    private static bool IsInside(string path, string folder) =>
        !RelativePath.LeadsOut(Path.GetRelativePath(folder, path).Replace('\\', '/'));
}
