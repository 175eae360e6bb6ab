using ContentKit.Publishing;
using Xunit;

namespace ContentKit.Tests.Publishing;

public sealed class BesideOutputTests : IDisposable
{
    private readonly PublishedLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void Two_builds_exclude_each_other_even_from_two_libraries()
    {
        using var other = new PublishedLibrary { Output = _library.Output };
        PublishResult? inner = null;
        var disk = new Disk { BeforeCall = call => inner ??= call.StartsWith("create", StringComparison.Ordinal) ? other.Publish("b.html=b") : null };
        Assert.Empty(_library.Publish(disk, "a.html=a").Diagnostics);
        Assert.Equal(OutputErrors.Busy, Assert.Single(Assert.IsType<PublishResult>(inner).Diagnostics).Descriptor);
        Assert.Equal(["a.html", "manifest.json"], FolderTree.Read(_library.Output).Files);
        Assert.True(_library.Publish("a.html=b").Published);
    }

    [Theory]
    [InlineData("contentkit-0123456789abcdef0123456789abcdef", true)]
    [InlineData("contentkit-0123456789abcdef0123456789abcdef.previous", true)]
    [InlineData("contentkit-backup", false)]
    [InlineData("contentkit-0123456789ABCDEF0123456789abcdef", false)]
    public void Only_leftovers_of_our_own_are_swept(string name, bool isSwept)
    {
        var leftover = Directory.CreateDirectory(Path.Join(_library.Root, ".output." + name));
        File.WriteAllText(Path.Join(leftover.FullName, "a.html"), "half");
        _library.Publish("a.html=a");
        Assert.Equal(isSwept, !Directory.Exists(leftover.FullName));
    }
}
