using ContentKit.Publishing;
using Xunit;

namespace ContentKit.Tests.Publishing;

public sealed class LateFileTests : IDisposable
{
    private readonly PublishedLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void What_somebody_adds_during_a_build_is_brought_home()
    {
        _library.Publish("a.html=a");
        var disk = new Disk
        {
            BeforeCall = call =>
            {
                if (!call.StartsWith("exchange", StringComparison.Ordinal))
                    return;
                _library.Write("late/mine.txt", "mine");
                Directory.CreateDirectory(_library.Place("late-empty"));
            },
        };
        Assert.Empty(_library.Publish(disk, "a.html=b").Diagnostics);
        Assert.Equal(("mine", "b"), (_library.Read("late/mine.txt"), _library.Read("a.html")));
        Assert.True(Directory.Exists(_library.Place("late-empty")));
        Assert.Empty(_library.Beside());
    }

    [Fact]
    public void What_somebody_adds_during_a_build_under_a_published_name_is_kept_and_named()
    {
        _library.Publish("a.html=a");
        var disk = new Disk { BeforeCall = call => WriteBeforeExchange(call, "new.html") };
        var result = _library.Publish(disk, "a.html=a", "new.html=new");
        var warning = Assert.Single(result.Diagnostics);
        Assert.Equal((true, OutputErrors.NotTidy), (result.Published, warning.Descriptor));
        Assert.Equal("new", _library.Read("new.html"));
        Assert.Equal("mine", File.ReadAllText(warning.Message.Split('\'')[1]));
    }

    [Fact]
    public void What_somebody_adds_to_a_generation_that_is_going_away_is_brought_home_by_the_next_build()
    {
        _library.Publish("a.html=a");
        var disk = new Disk
        {
            BeforeCall = call =>
            {
                if (call.StartsWith("unlink", StringComparison.Ordinal) && call.EndsWith("/a.html", StringComparison.Ordinal))
                    File.WriteAllText(call["unlink ".Length..].Replace("a.html", "mine.txt", StringComparison.Ordinal), "mine");
            },
        };
        Assert.Equal(OutputErrors.NotTidy, Assert.Single(_library.Publish(disk, "a.html=b").Diagnostics).Descriptor);
        Assert.Empty(_library.Publish("a.html=b").Diagnostics);
        Assert.Equal("mine", _library.Read("mine.txt"));
        Assert.Empty(_library.Beside());
    }

    private void WriteBeforeExchange(string call, string path)
    {
        if (call.StartsWith("exchange", StringComparison.Ordinal))
            _library.Write(path, "mine");
    }
}
