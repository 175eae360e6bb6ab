using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ContentKit.Exporting;
using ContentKit.Feeds;
using ContentKit.Publishing;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Publishing;

public sealed class GenerationNumberTests : IDisposable
{
    private static readonly ClosingPlan Closing = ClosingPlan.None with
    {
        Files = ["number.txt"],
        Plan = _ => new Closing([new ClosingOutput("number.txt", (stream, number) => stream.Write(Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture))), TellsGeneration: true)], ImmutableSortedDictionary<string, FeedState>.Empty),
    };

    private readonly PublishedLibrary _library = new();
    private readonly ConcurrentQueue<string> _calls = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void A_publish_that_changes_a_file_has_the_next_number()
    {
        Publish("a.html=a", "b.html=b");
        Publish("a.html=new", "b.html=b");
        Assert.Equal(("2", 2), (_library.Read("number.txt"), Number));
    }

    [Fact]
    public void Files_that_tell_the_number_are_written_once_when_a_file_differs()
    {
        Publish("a.html=a");
        _calls.Clear();
        Publish("a.html=new");
        Assert.Single(_calls, call => call.StartsWith("create", StringComparison.Ordinal) && call.EndsWith("/number.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void Other_inputs_that_give_the_same_bytes_keep_the_number()
    {
        Publish("a.html=a");
        Publish(new WholeFile("a.html", Fingerprint.Of("other"), _library.Plan("a.html=a").Render));
        Assert.Equal(("1", 1), (_library.Read("number.txt"), Number));
    }

    [Fact]
    public void A_file_more_or_less_has_the_next_number()
    {
        Publish("a.html=a");
        Publish("a.html=a", "b.html=b");
        Publish("b.html=b");
        Assert.Equal(("3", 3), (_library.Read("number.txt"), Number));
    }

    [Fact]
    public void A_library_that_lost_its_memory_counts_on()
    {
        Publish("a.html=a");
        Directory.Delete(_library.State, recursive: true);
        Publish("a.html=new");
        Assert.Equal(("2", 2), (_library.Read("number.txt"), Number));
    }

    private int? Number => PublishedNumbers.Read(_library.Output, null)?.Generation;

    private void Publish(params IEnumerable<string> files) => Publish([.. files.Select(_library.Plan)]);

    private void Publish(params PlannedOutput[] plan) =>
        Publisher.Publish(new Publication(new OutputPlan(plan), _library.Request with { Closing = Closing }, new Disk { BeforeCall = _calls.Enqueue }));
}
