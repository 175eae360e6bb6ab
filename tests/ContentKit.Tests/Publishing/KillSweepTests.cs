using Xunit;

namespace ContentKit.Tests.Publishing;

/// <summary>Kills a real build, or fails it, at each of its system calls.</summary>
public sealed class KillSweepTests
{
    private static readonly string[] Old = ["en/knee.html=knee", "es/gone.html=gone", "index.html=home"];
    private static readonly string[] New = ["en/knee.html=new", "fr/more.html=more", "index.html=home"];

    [Theory]
    [InlineData("signal=SIGKILL", true, "")]
    [InlineData("signal=SIGKILL", false, "")]
    [InlineData("error=ENOSPC", false, "")]
    [InlineData("error=EIO", false, "write pwrite64 syncfs fsync renameat2")]
    [InlineData("error=EMFILE", false, "openat")]
    public void Readers_see_the_old_or_the_new_publish_and_the_next_build_repairs(string fault, bool isFirst, string names)
    {
        Strace.Require();
        using var model = Prepare(isFirst);
        var before = model.Show();
        var calls = Strace.Record(model, New);
        var goal = model.Show();
        var chosen = calls.Where(call => names.Length == 0 ? call.ChangesDisk : names.Split(' ').Contains(call.Name)).ToList();
        Assert.True(chosen.Count > 2, "The sweep found nothing to fail.");
        Parallel.ForEach(chosen, new ParallelOptions { MaxDegreeOfParallelism = 2 }, call =>
        {
            using var library = Prepare(isFirst);
            var outcome = Strace.Inject(library, New, call, fault);
            var after = library.Show();
            Assert.True(after == before || after == goal, $"{fault} at {call}: a mixed generation.\n{after}");
            Assert.True(outcome.ExitCode is 0 or 3 or 137 && (outcome.ExitCode == 137) == fault.StartsWith("signal", StringComparison.Ordinal), $"{fault} at {call}: exit code {outcome.ExitCode}.\n{outcome.Output}");
            Assert.True(outcome.ExitCode != 0 || after == goal, $"{fault} at {call}: success was claimed but nothing published.");
            Assert.True(outcome.ExitCode != 0 || !call.Name.Contains("sync", StringComparison.Ordinal), $"{fault} at {call} was swallowed.");

            library.Publish(New);
            Assert.Equal(goal, library.Show());
            Assert.Empty(library.Beside());
        });
    }

    private static PublishedLibrary Prepare(bool isFirst)
    {
        var library = new PublishedLibrary { Jobs = 1 };
        if (isFirst)
            return library;
        library.Publish(Old);
        library.Write("es/mine.txt", "mine");
        library.SetMode("es", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return library;
    }
}
