using Xunit;

namespace ContentKit.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>True when the outcome of a test is to be written back into its files.</summary>
    public static bool Updates => Environment.GetEnvironmentVariable("UPDATE_CASES") == "1" && Environment.GetEnvironmentVariable("CI") is null or "";

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Compares a generated file with the one in the repository, or writes it.</summary>
    public static void AssertCurrent(string path, string expected)
    {
        var file = PathOf(path);
        if (Updates)
            File.WriteAllText(file, expected);
        Assert.True(File.Exists(file), $"{path} is missing: run the tests with UPDATE_CASES=1.");
        Assert.Equal(expected, File.ReadAllText(file));
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ContentKit.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        return folder.FullName;
    }
}
