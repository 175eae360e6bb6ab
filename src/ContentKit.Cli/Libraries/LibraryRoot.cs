using System.CommandLine;
using ContentKit.Sites;

namespace ContentKit.Cli.Libraries;

/// <summary>Finds the library that a command is about.</summary>
internal static class LibraryRoot
{
    public static Option<string?> CreateOption() => new("--root")
    {
        Description = "The folder of the library. Without it, the nearest folder upward that has content/ or contentkit.yml.",
        HelpName = "DIR",
    };

    /// <summary>An absolute path, or null when there is no library.</summary>
    public static string? Find(string? given, Surroundings here)
    {
        if (given is not null)
            return here.PathOf(given) is var folder && IsLibrary(folder) ? folder : null;
        for (var folder = new DirectoryInfo(here.WorkingFolder); folder is not null; folder = folder.Parent)
            if (IsLibrary(folder.FullName))
                return folder.FullName;
        return null;
    }

    /// <summary>Null after telling what to do.</summary>
    public static string? FindOrTell(string? given, Surroundings here, TextWriter error)
    {
        var root = Find(given, here);
        if (root is null)
        {
            error.WriteLine(given is null
                ? "error: There is no library here: no folder upward has content/ or contentkit.yml."
                : $"error: There is no library in '{given}': it has neither content/ nor contentkit.yml.");
            error.WriteLine("Go to the folder of your library, or start one with 'contentkit init'.");
        }
        return root;
    }

    private static bool IsLibrary(string folder) =>
        Directory.Exists(Path.Combine(folder, "content")) || File.Exists(Path.Combine(folder, SettingsReader.FileName));
}
