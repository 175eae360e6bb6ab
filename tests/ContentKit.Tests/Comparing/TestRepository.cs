using System.ComponentModel;
using System.Diagnostics;
using ContentKit.Tests.Cli;

namespace ContentKit.Tests.Comparing;

/// <summary>A git repository with a library in the folder 'docs/leaflets', which goes with the test.</summary>
internal sealed class TestRepository : IDisposable
{
    public const string Library = "docs/leaflets";
    private const string Page = Library + "/content/knee.md";

    private TestRepository(TestLibrary folder) => Folder = folder;

    public TestLibrary Folder { get; }

    /// <summary>Why the tests that need git do not run, or null when they can.</summary>
    public static string? Obstacle { get; } = FindObstacle();

    /// <summary>One leaflet in two commits; the second is tagged 'v2' and has one number changed.</summary>
    public static TestRepository Create()
    {
        var repository = new TestRepository(new TestLibrary((Library + "/contentkit.yml", "language: en\nregion: US\n"), (Page, TestLibrary.Leaflet), ("README.md", "Not a leaflet.\n")));
        repository.Git("init", "-q", "-b", "main");
        repository.Commit("first");
        repository.Edit("2026-01-10", "2026-01-11");
        repository.Edit("Rest helps your knee to heal.", "Rest for 2 days.");
        repository.Commit("second");
        repository.Git("tag", "v2");
        return repository;
    }

    public void Edit(string from, string to) => Folder.Write(Page, Folder.Read(Page).Replace(from, to, StringComparison.Ordinal));

    public void Commit(string message)
    {
        Git("add", "-A");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", message);
    }

    public Answer Diff(params string[] words) => Folder.RunIn(Library, ["diff", .. words]);

    public void Git(params string[] words)
    {
        var start = new ProcessStartInfo("git", words) { WorkingDirectory = Folder.Root, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("git did not start.");
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(errors);
    }

    public void Dispose() => Folder.Dispose();

    private static string? FindObstacle()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("git", "--version") { RedirectStandardOutput = true });
            process?.WaitForExit();
            return process?.ExitCode == 0 ? null : "git does not work on this machine.";
        }
        catch (Win32Exception)
        {
            return "There is no git on this machine.";
        }
    }
}
