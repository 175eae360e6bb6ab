using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ContentKit.Publishing.Signatures;
using Xunit;

namespace ContentKit.Tests.Verifying;

/// <summary>Feeds that contradict themselves although everything is signed: faults of the publisher, not of somebody in between.</summary>
public sealed class FeedCheckTests
{
    private const string Item = "feed/v1/items/en/knee.json", State = "feed/v1/state.json", Segment = "feed/v1/changes/1.json", Index = "feed/v1/changes/index.json";

    private static readonly MemoryPlace Whole = SampleFeed.Whole().Publish(TestKeys.Old);

    public static TheoryData<string, string, string, string> Faults => new()
    {
        { Item, "Rest more.", "Rest less.", "ItemWrong feed/v1/items/en/knee.json: The contentHash of the item does not fit its content." },
        { Item, "\"version\":2", "\"version\":3", "ItemWrong feed/v1/items/en/knee.json: The item has version 3, and state.json says 2." },
        { Item, "\"id\":\"knee\"", "\"id\":\"hip\"", "ItemWrong feed/v1/items/en/knee.json: The item calls itself 'en/hip'." },
        { Item, "active", "withdrawn", "ItemWrong feed/v1/items/en/knee.json: The item is 'withdrawn', and state.json says 'active'." },
        { Item, "}", "", "ItemWrong feed/v1/items/en/knee.json: The file is no item." },
        { State, "\"generation\":1", "\"generation\":2", "StateWrong feed/v1/state.json: The feed is of generation 2, and the manifest of another." },
        { State, "\"format\":1", "\"format\":2", "StateWrong feed/v1/state.json: The state of the feed is missing or damaged." },
        { State, "\"sequence\":13,\"items\"", "\"sequence\":14,\"items\"", "JournalWrong feed/v1/changes/index.json: The journal ends with 13, and state.json with 14." },
        { State, "{\"sequence\":1,\"op\"", "{\"sequence\":20,\"op\"", "JournalWrong feed/v1/state.json: The journal does not count from 1 to 13 without a gap." },
        { State, "\"op\":\"recall\"", "\"op\":\"upsert\"", "JournalWrong feed/v1/state.json: The journal does not lead to what is known of 'en/burns'." },
        { Segment, "The dose was wrong.", "We felt like it.", "JournalWrong feed/v1/changes/1.json: The changes are not those that state.json knows." },
        { Segment, "{\"entries\"", "{\"changes\"", "JournalWrong feed/v1/changes/1.json: The file of changes is missing or damaged." },
        { Index, "\"last\":1", "\"last\":2", "JournalWrong feed/v1/changes/index.json: The journal names files that do not fit its numbers." },
        { Index, "\"retainedFrom\":1", "\"retainedFrom\":0", "JournalWrong feed/v1/changes/index.json: The index of the journal is missing or damaged." },
    };

    [Theory, MemberData(nameof(Faults))]
    public void A_contradiction_is_named(string path, string from, string to, string expected)
    {
        Assert.Contains(from, Whole.Read(path), StringComparison.Ordinal);
        Assert.Contains(expected, Look.Lines(Look.At(Replace(path, from, to))));
    }

    [Fact]
    public void A_leaflet_without_its_file_is_named() =>
        Assert.Contains("ItemWrong feed/v1/items/en/knee.json: state.json names this item, but the manifest does not list its file.", Look.Lines(Look.At(Sign(Whole.With(Item, null)))));

    [Fact]
    public void A_file_without_its_leaflet_is_named() =>
        Assert.Equal(["ItemWrong feed/v1/items/en/toe.json: state.json knows no such item."], Look.Lines(Look.At(Sign(Whole.With("feed/v1/items/en/toe.json", "{}"u8.ToArray())))));

    [Fact]
    public void A_journal_of_many_files_with_a_cut_beginning_is_right()
    {
        var feed = SampleFeed.Whole();
        for (var i = 0; i < 250; i++)
            feed.Upsert("en", "knee", $"Rest for {i} days.");
        Assert.Empty(Look.Lines(Look.At(feed.Publish(TestKeys.Old))));
        feed.RetainedFrom = 50;
        Assert.Empty(Look.Lines(Look.At(feed.Publish(TestKeys.Old))));
    }

    private static MemoryPlace Replace(string path, string from, string to) =>
        Sign(Whole.With(path, Encoding.UTF8.GetBytes(Whole.Read(path).Replace(from, to, StringComparison.Ordinal))));

    /// <summary>The publisher's own manifest and signature over whatever there is.</summary>
    private static MemoryPlace Sign(MemoryPlace place)
    {
        var manifest = JsonNode.Parse(place.Read("manifest.json"))!;
        manifest["files"] = new JsonArray([.. place.Files.Where(file => !file.Key.StartsWith("manifest", StringComparison.Ordinal)).Select(file =>
            (JsonNode)new JsonObject { ["path"] = file.Key, ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(file.Value)), ["size"] = file.Value.Length })]);
        var bytes = Encoding.UTF8.GetBytes(manifest.ToJsonString());
        return place.With("manifest.json", bytes).With("manifest.json.jws", new ManifestSigner([TestKeys.Old]).Sign(bytes));
    }
}
