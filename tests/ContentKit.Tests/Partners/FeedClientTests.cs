using System.Globalization;
using System.Text;
using ContentKit.Tests.Cli;
using PartnerSample;
using Xunit;

namespace ContentKit.Tests.Partners;

/// <summary>A partner that follows the journal has, at the end of each day, exactly what a partner has that fetches everything.</summary>
public sealed class FeedClientTests
{
    private const string Withdrawal = "status: retired\nwithdrawal: {{ kind: {0}, reason: Number {1} was wrong., date: 2026-11-01{2} }}\n";

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void A_copy_that_follows_the_changes_equals_a_fresh_one(int seed)
    {
        var (random, library) = (new Random(seed), Library());
        var flaky = new Flaky(random);
        var client = new FeedClient(path => flaky.Fetch(library, path));
        var stale = new FeedClient(path => flaky.Fetch(library, path));
        for (var generation = 0; generation < 250; generation++)
        {
            Publish(library, random, generation);
            flaky.Follow(client, () => Publish(library, random, generation));
            flaky.Follow(client);
            Same(library, client, generation);
            if (random.Next(40) == 0)
                flaky.Follow(stale);
        }
        flaky.Follow(stale);
        Same(library, stale, 250);
        Assert.True(flaky.Interruptions > 50, $"{flaky.Interruptions} interruptions");
        Assert.True(library.State.RetainedFrom > 1, "The journal was never cut.");
        Assert.True(client.Recalls.Count > 3);
    }

    private static void Publish(MemoryFeed library, Random random, int generation)
    {
        for (var edits = random.Next(4); edits >= 0; edits--)
            Edit(library, random, generation);
        Assert.Empty(library.Publish().Select(problem => problem.Message));
    }

    private static void Same(MemoryFeed library, FeedClient client, int generation)
    {
        using var all = new MemoryStream();
        foreach (var (_, item) in client.Items.OrderBy(item => item.Key[..item.Key.LastIndexOf('/')], StringComparer.Ordinal).ThenBy(item => item.Key[..^5], StringComparer.Ordinal))
            all.Write(item);
        Assert.True(Encoding.UTF8.GetString(all.ToArray()) == Encoding.UTF8.GetString(library.Files["all.ndjson"]), $"The copies differ after generation {generation}.");
    }

    private static MemoryFeed Library()
    {
        var library = new MemoryFeed();
        library.Sources["contentkit.yml"] = TestLibrary.Settings + "feed:\n  retention: 100\n  restored:\n" + string.Concat(Enumerable.Range(0, 16).Select(number => $"    - {{ id: knee-{number}, reason: A test }}\n"));
        Write(library, 0, "");
        return library;
    }

    private static void Edit(MemoryFeed library, Random random, int generation)
    {
        var number = 1 + random.Next(11); // one stays, because an empty library is not published
        switch (random.Next(6))
        {
            case 0:
                library.Sources.Remove($"content/knee-{number}.md");
                break;
            case 1:
                Write(library, number, string.Format(CultureInfo.InvariantCulture, Withdrawal, "withdrawn", generation, ""));
                break;
            case 2:
                Write(library, number, string.Format(CultureInfo.InvariantCulture, Withdrawal, "gone", generation, ", recall: { severity: high }"));
                break;
            case 3:
                Rename(library, number, random.Next(12, 16));
                break;
            default:
                Write(library, number, $"alternateNames: [Name {generation}]\n");
                break;
        }
    }

    /// <summary>Another file and another id for the same text.</summary>
    private static void Rename(MemoryFeed library, int number, int other)
    {
        if (library.Sources.Remove($"content/knee-{number}.md", out var text))
            library.Sources[$"content/knee-{other}.md"] = text;
    }

    private static void Write(MemoryFeed library, int number, string fields) =>
        library.Sources[$"content/knee-{number}.md"] = TestLibrary.Leaflet.Replace("type: aftercare\n", $"type: aftercare\n{fields}", StringComparison.Ordinal).Replace("title: Knee care", $"title: Knee care {number}", StringComparison.Ordinal);

    /// <summary>A network that fails now and then, on which the library may be published anew between two requests, and a client that is started again until it is done.</summary>
    private sealed class Flaky(Random random)
    {
        private Action? _publish;

        public int Interruptions { get; private set; }

        public byte[]? Fetch(MemoryFeed library, string path)
        {
            if (random.Next(8) == 0)
                Interlocked.Exchange(ref _publish, null)?.Invoke();
            if (random.Next(12) != 0)
                return library.Files.GetValueOrDefault(path);
            Interruptions++;
            throw new IOException("The line broke.");
        }

        /// <param name="publish">What happens once in the middle of it, perhaps.</param>
        public void Follow(FeedClient client, Action? publish = null)
        {
            _publish = publish;
            for (var tries = 0; tries < 200; tries++)
                try
                {
                    client.Synchronize();
                    return;
                }
                catch (IOException)
                {
                    // Start again.
                }
            Assert.Fail("The client never came to an end.");
        }
    }
}
