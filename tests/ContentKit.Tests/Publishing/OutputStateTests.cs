using ContentKit.Publishing;
using Xunit;

namespace ContentKit.Tests.Publishing;

public sealed class OutputStateTests : IDisposable
{
    private readonly PublishedLibrary _library = new();

    public void Dispose() => _library.Dispose();

    private string StateFile => Assert.Single(Directory.GetFiles(_library.State));

    [Fact]
    public void Losing_the_state_costs_only_time()
    {
        _library.Publish("a.html=a", "b.html=b", "gone.html=gone");
        Directory.Delete(_library.State, recursive: true);
        var result = _library.Publish("a.html=a", "b.html=b");
        Assert.Equal((true, 2, 0, 1), (result.Published, result.Rendered, result.Reused, result.Removed));
        Assert.False(_library.Publish("a.html=a", "b.html=b").Published);
    }

    [Fact]
    public void Any_damage_to_the_state_is_noticed()
    {
        _library.Publish("a.html=a", "b.html=b");
        var good = File.ReadAllBytes(StateFile);
        var shown = _library.Show();
        for (var i = 0; i < good.Length; i += 7)
        {
            var bad = (byte[])good.Clone();
            bad[i] ^= 0x20;
            File.WriteAllBytes(StateFile, i % 2 == 0 ? bad : good[..i]);
            Assert.Equal(2, _library.Publish("a.html=a", "b.html=b").Rendered);
            Assert.Equal(shown, _library.Show());
        }
    }

    [Fact]
    public void An_older_state_never_brings_back_older_bytes()
    {
        _library.Publish("a.html=1", "b.html=b");
        var old = File.ReadAllBytes(StateFile);
        _library.Publish("a.html=2", "b.html=b");
        File.WriteAllBytes(StateFile, old);
        Assert.Equal((true, 1), (_library.Publish("a.html=1", "b.html=b").Published, _library.Publish("a.html=2", "b.html=b").Rendered));
        Assert.Equal("2", _library.Read("a.html"));
    }

    [Fact]
    public void The_state_of_another_output_is_not_used()
    {
        _library.Publish("a.html=a");
        var other = _library.Request with { OutputFolder = Path.Join(_library.Root, "other") };
        Assert.Equal(1, _library.Publish(other, new Disk(), "a.html=a").Rendered);
        Assert.Equal(2, Directory.GetFiles(_library.State).Length);
        Assert.False(_library.Publish("a.html=a").Published);
    }

    [Fact]
    public void A_library_that_moves_keeps_its_memory()
    {
        _library.Publish("a.html=a");
        using var moved = new PublishedLibrary();
        Directory.Delete(moved.Root, recursive: true);
        Directory.Move(_library.Root, moved.Root);
        Assert.Equal((false, 1), (moved.Publish("a.html=a") is var result && result.Published, result.Reused));
        Directory.CreateDirectory(_library.Root);
    }
}
