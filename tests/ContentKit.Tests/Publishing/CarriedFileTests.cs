using System.Collections.Concurrent;
using System.Text;
using ContentKit.Exporting;
using ContentKit.Publishing;
using Xunit;

namespace ContentKit.Tests.Publishing;

/// <summary>Files that did not change are taken over while others are made from them.</summary>
public sealed class CarriedFileTests : IDisposable
{
    private static readonly TimeSpan Forever = TimeSpan.FromMinutes(1);

    private readonly PublishedLibrary _library = new();
    private readonly ManualResetEventSlim _gathered = new();
    private readonly ConcurrentQueue<string> _calls = new();

    public void Dispose()
    {
        _library.Dispose();
        _gathered.Dispose();
    }

    [Fact]
    public void A_file_can_be_read_before_it_is_taken_over_and_the_manifest_waits_for_it()
    {
        Publish(new Disk(), "a.html=a", "b.html=b");
        _gathered.Reset();
        var waited = false;
        Publish(new Disk
        {
            BeforeCall = call =>
            {
                if (call.StartsWith("link", StringComparison.Ordinal))
                    waited = _gathered.Wait(Forever);
                _calls.Enqueue(call.Split('/')[0].Trim() + " " + Path.GetFileName(call));
            },
        }, "a.html=a", "b.html=new");
        Assert.True(waited);
        Assert.Equal(("anew", "a"), (_library.Read("all.txt"), _library.Read("a.html")));
        var calls = _calls.ToList();
        Assert.InRange(calls.IndexOf("link a.html"), 0, calls.IndexOf("create manifest.json"));
    }

    [Theory, InlineData(1), InlineData(2)]
    public void Nothing_is_published_when_a_file_cannot_be_taken_over(int jobs)
    {
        using var library = new PublishedLibrary { Jobs = jobs };
        library.Publish("a.html=a", "b.html=b");
        var disk = new Disk { BeforeCall = call => { if (call.StartsWith("link", StringComparison.Ordinal)) throw new IOException("the disk is full"); } };
        var result = library.Publish(disk, "a.html=a", "b.html=new");
        Assert.Equal((false, true), (result.Published, result.HasErrors));
        Assert.Equal(("a", "b"), (library.Read("a.html"), library.Read("b.html")));
        Assert.Empty(library.Beside());
    }

    private void Publish(Disk disk, params IEnumerable<string> files)
    {
        var closing = ClosingPlan.None with
        {
            Files = ["all.txt"],
            Gather = made =>
            [
                new ClosingOutput("all.txt", (stream, _) =>
                {
                    stream.Write(Encoding.UTF8.GetBytes(First(made, "a.html") + (made.SizeOf("b.html") > 1 ? First(made, "b.html") : "")));
                    _gathered.Set();
                }),
            ],
        };
        Assert.Empty(_library.Publish(_library.Request with { Closing = closing }, disk, files).Diagnostics);
    }

    private static string First(IPublishedFiles files, string path)
    {
        var bytes = new byte[files.SizeOf(path)];
        return Encoding.UTF8.GetString(bytes, 0, files.Read(path, bytes));
    }
}
