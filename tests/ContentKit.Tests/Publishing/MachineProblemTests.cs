using ContentKit.Publishing;
using Xunit;

namespace ContentKit.Tests.Publishing;

public sealed class MachineProblemTests : IDisposable
{
    private readonly PublishedLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData(28, "OUT005", "The disk is full. Nothing was published.")]
    [InlineData(122, "OUT005", "Your share of the disk is used up. Nothing was published.")]
    [InlineData(30, "OUT006", "The disk is read-only. Nothing was published.")]
    [InlineData(5, "OUT007", "The disk does not read or write properly any more. Nothing was published.")]
    [InlineData(24, "OUT007", "Too many files are open at once on this machine. Nothing was published.")]
    [InlineData(27, "OUT007", "A file is bigger than this disk or account allows. Nothing was published.")]
    [InlineData(36, "OUT007", "The system reports: Told by the system. Nothing was published.")]
    public void The_message_says_in_plain_words_what_the_machine_refused(int error, string id, string message)
    {
        _library.Publish("a.html=a");
        var before = _library.Show();
        var diagnostic = Assert.Single(_library.Publish(FailAt("write", new IOException("Told by the system", error)), "a.html=b").Diagnostics);
        Assert.Equal((id, message), (diagnostic.Descriptor.Id, diagnostic.Message));
        Assert.Equal(before, _library.Show());
        Assert.Empty(_library.Beside());
    }

    [Fact]
    public void A_place_without_permission_is_named()
    {
        var refused = new UnauthorizedAccessException("Access to the path 'x' is denied.");
        var diagnostic = Assert.Single(_library.Publish(FailAt("mkdir", refused), "a.html=a").Diagnostics);
        Assert.Equal(
            ("OUT006", "The system does not let ContentKit read or write here: Access to the path 'x' is denied. Nothing was published."),
            (diagnostic.Descriptor.Id, diagnostic.Message));
    }

    [Fact]
    public void A_failed_sync_before_the_swap_publishes_nothing()
    {
        var result = _library.Publish(FailAt("syncfs", new IOException("Input/output error", 5)), "a.html=a");
        Assert.Equal((false, OutputErrors.Failed), (result.Published, Assert.Single(result.Diagnostics).Descriptor));
        Assert.False(Directory.Exists(_library.Output));
    }

    [Fact]
    public void A_failed_sync_after_the_swap_is_an_error_and_the_next_build_publishes_again()
    {
        _library.Publish("a.html=a");
        var result = _library.Publish(FailAt("fsync", new IOException("Input/output error", 5)), "a.html=b");
        Assert.Equal((true, OutputErrors.NotDurable), (result.Published, Assert.Single(result.Diagnostics).Descriptor));
        Assert.True(_library.Publish("a.html=b").Published);
        Assert.Empty(_library.Beside());
    }

    [Fact]
    public void A_file_system_without_hard_links_gets_copies()
    {
        _library.Publish("a.html=a", "b.html=b");
        _library.Write("mine.txt", "mine");
        var before = _library.Show();
        Assert.True(_library.Publish(new Disk { CanLink = false }, "a.html=a", "b.html=b", "c.html=c").Published);
        Assert.StartsWith(before.Split('\n')[0], _library.Show(), StringComparison.Ordinal);
        Assert.Equal("mine", _library.Read("mine.txt"));
        Assert.Empty(_library.Beside());
        Assert.False(_library.Publish("a.html=a", "b.html=b", "c.html=c").Published);
    }

    private static Disk FailAt(string kind, Exception failure) => new()
    {
        BeforeCall = call =>
        {
            if (call.StartsWith(kind, StringComparison.Ordinal))
                throw failure;
        },
    };
}
