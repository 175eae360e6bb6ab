using System.Diagnostics;
using ContentKit.Publishing;
using Xunit;

namespace ContentKit.Tests.Publishing;

public sealed class DiskFullTests
{
    [Fact]
    public void A_disk_that_is_really_full_leaves_the_last_publish_in_place()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root", "Only root on Linux may mount a small disk.");
        var disk = Directory.CreateTempSubdirectory("contentkit-disk-").FullName;
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk), "This machine does not let root mount a small disk.");
        try
        {
            using var library = new PublishedLibrary(disk);
            library.Publish("a.html=a");
            var before = library.Show();
            var diagnostic = Assert.Single(library.Publish("a.html=b", $"big.html={new string('x', 300_000)}").Diagnostics);
            Assert.Equal("The disk is full. Nothing was published.", diagnostic.Message);
            Assert.Equal(before, library.Show());
            Assert.Empty(library.Beside());
            Assert.True(library.Publish("a.html=b").Published);
        }
        finally
        {
            Run("umount", "-l", disk);
            Directory.Delete(disk);
        }
    }

    [Fact]
    public void A_folder_that_is_a_disk_of_its_own_is_refused_in_plain_words()
    {
        using var library = new PublishedLibrary();
        Directory.CreateDirectory(library.Output);
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root", "Only root on Linux may mount a small disk.");
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", library.Output), "This machine does not let root mount a small disk.");
        try
        {
            var diagnostic = Assert.Single(library.Publish("a.html=a").Diagnostics);
            Assert.Equal((OutputErrors.Failed, true), (diagnostic.Descriptor, diagnostic.Message.Contains("mount point", StringComparison.Ordinal)));
        }
        finally
        {
            Run("umount", "-l", library.Output);
        }
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
