using System.Text;
using ContentKit.Verifying;
using Xunit;

namespace ContentKit.Tests.Verifying;

public sealed class CopyTests
{
    private static readonly MemoryPlace Whole = SampleFeed.Whole().Publish(TestKeys.Old);

    private static IEnumerable<(string Key, string Text)> Items => Whole.Files.Where(file => file.Key.StartsWith("feed/v1/items/", StringComparison.Ordinal))
        .Select(file => (file.Key["feed/v1/items/".Length..^5], Encoding.UTF8.GetString(file.Value).TrimEnd('\n')));

    [Fact]
    public void Whole_copies_are_right_with_and_without_the_end_of_the_line()
    {
        Assert.Empty(Look.Lines(Compare([.. Items])));
        Assert.Equal(9, Compare([.. Items.Select(item => (item.Key, item.Text + "\n"))]).Copies);
        Assert.Empty(Look.Lines(Compare([.. Items.Select(item => (item.Key, item.Text + "\n"))])));
    }

    [Fact]
    public void A_withdrawn_leaflet_need_not_be_kept() => Assert.Empty(Look.Lines(Compare([.. Items.Where(item => item.Key != "en/burns")])));

    [Fact]
    public void A_missing_copy_is_named() =>
        Assert.Equal(["CopyMissing en/knee: The feed has version 2 of this leaflet, and there is no copy. Download feed/v1/items/en/knee.json."], Advice(Compare([.. Items.Where(item => item.Key != "en/knee")])));

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "en/knee", """{"id":"knee","language":"en","version":1,"contentHash":"","status":"active"}""",
            "CopyStale en/knee: The copy my/1.json has version 1, and the feed 2. Download feed/v1/items/en/knee.json." },
        { "en/knee", """{"id":"knee","language":"en","version":2,"contentHash":"","status":"active"}""",
            "CopyAltered en/knee: The copy my/1.json has the same version 2 as the feed, but other bytes. Download feed/v1/items/en/knee.json." },
        { "en/knee", """{"id":"knee","language":"en","version":3,"contentHash":"","status":"active"}""",
            "CopyAhead en/knee: The copy my/1.json has version 3, and the feed only 2. The feed that you compare with is old. Fetch the newest publish and compare again." },
        { "en/burns", """{"id":"burns","language":"en","version":1,"contentHash":"","status":"active"}""",
            "CopyWithdrawn en/burns: The leaflet was recalled (The dose was wrong); the copy my/1.json still has what it said. Stop showing it at once, show 'wounds' instead, and download feed/v1/items/en/burns.json." },
        { "none", """{"id":"cast","language":"es","version":1,"contentHash":"","status":"active"}""",
            "CopyDeleted es/cast: The leaflet was deleted from the feed; the copy is my/1.json. Remove the copy." },
        { "none", """{"id":"toe","language":"en","version":1,"contentHash":"","status":"active"}""",
            "CopyUnknown en/toe: The feed has never had this leaflet; the copy is my/1.json. Remove the copy, and find out where it came from." },
        { "none", "{\"id\":",
            "CopyUnreadable my/1.json: This is no complete item. Download the item again. If the file is something else, keep it apart from the copies." },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void A_wrong_copy_is_named_with_what_to_do(string instead, string copy, string expected) =>
        Assert.Equal([expected], Advice(Compare([.. Items.Where(item => item.Key != instead), ("my/1.json", copy)])));

    [Fact]
    public void An_export_that_is_not_there_is_told() =>
        Assert.Equal(["StateWrong exports/none/v1: The publish has no such feed, so the copies cannot be compared."],
            Look.Lines(Verifier.Verify(Whole, Look.Request with { Export = "none", Copies = [] })));

    private static IEnumerable<string> Advice(VerifyReport report) => report.Findings.Select(finding => $"{finding.Kind} {finding.Subject}: {finding.Message} {finding.Advice}");

    private static VerifyReport Compare(params (string Name, string Text)[] copies) =>
        Verifier.Verify(Whole, Look.Request with { Copies = copies.Select(copy => new ItemCopy(copy.Name, Encoding.UTF8.GetBytes(copy.Text))) });
}
