using ContentKit.Verifying;
using Xunit;

namespace ContentKit.Tests.Verifying;

public sealed class HistoryTests
{
    [Fact]
    public void The_next_publish_continues_the_last()
    {
        var feed = SampleFeed.Whole();
        var first = feed.Publish(TestKeys.Old);
        Assert.Empty(Look.Lines(Compare(first, feed.Upsert("en", "hip", "Walk.").Publish(TestKeys.Old))));
        Assert.Empty(Look.Lines(Compare(first, first)));
        var third = Compare(first, feed.Publish(TestKeys.Old));
        Assert.Empty(Look.Lines(third));
        Assert.Contains("1 more", Assert.Single(third.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_publish_is_refused()
    {
        var feed = SampleFeed.Whole();
        var first = feed.Publish(TestKeys.Old);
        Assert.Equal(["GenerationOld manifest.json: The publish is generation 1, and 'generation 2' is 2 already."], Look.Lines(Compare(feed.Publish(TestKeys.Old), first)));
    }

    [Fact]
    public void A_second_history_is_not_a_continuation()
    {
        var other = SampleFeed.Whole().Upsert("en", "hip", "Run.");
        var (first, second) = (SampleFeed.Whole().Upsert("en", "hip", "Walk.").Publish(TestKeys.Old), other.Publish(TestKeys.Old));
        Assert.Equal(
            ["HistoryBroken manifest.json: There are two different publishes with the generation 1.", "HistoryBroken feed/v1/state.json: The journal is not the continuation of the earlier one."],
            Look.Lines(Compare(first, second)));
        Assert.Contains("HistoryBroken manifest.json: The publish follows another generation 1 than 'generation 1'.", Look.Lines(Compare(first, other.Publish(TestKeys.Old))));
    }

    [Fact]
    public void A_feed_that_starts_anew_is_seen()
    {
        var anew = new SampleFeed().Upsert("en", "knee", "Rest.");
        anew.Publish(TestKeys.Old);
        var lines = Look.Lines(Compare(SampleFeed.Whole().Publish(TestKeys.Old), anew.Publish(TestKeys.Old))).ToList();
        Assert.Contains("HistoryBroken feed/v1/state.json: 'en/knee' went back from version 2 to 1.", lines);
        Assert.Contains("HistoryBroken feed/v1/state.json: 'en/burns' was known before and is not even marked as deleted.", lines);
    }

    private static VerifyReport Compare(MemoryPlace before, MemoryPlace now) => Verifier.Verify(now, Look.Request with { Against = before });
}
