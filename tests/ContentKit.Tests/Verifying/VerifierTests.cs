using System.Text;
using ContentKit.Publishing.Signatures;
using ContentKit.Verifying;
using Xunit;

namespace ContentKit.Tests.Verifying;

public sealed class VerifierTests
{
    private static readonly MemoryPlace Whole = SampleFeed.Whole().Publish(TestKeys.Old);

    [Fact]
    public void A_whole_publish_is_right()
    {
        var report = Look.At(Whole);
        Assert.Empty(Look.Lines(report));
        Assert.Empty(report.Notes);
        Assert.Equal([TestKeys.Old.Public.Id], report.SignedBy);
        Assert.Equal((1, 9, Whole.Files.Count - 2), (report.Generation, report.Items, report.Files));
    }

    [Fact]
    public void Another_key_is_not_trusted() =>
        Assert.Equal(["SignatureWrong manifest.json.jws: None of the keys that you trust has signed this publish."],
            Look.Lines(Look.At(SampleFeed.Whole().Publish(TestKeys.New))));

    [Fact]
    public void One_trusted_key_of_two_is_enough() =>
        Assert.Equal([TestKeys.Old.Public.Id], Look.At(SampleFeed.Whole().Publish(TestKeys.New, TestKeys.Old)).SignedBy);

    [Fact]
    public void A_dropped_second_signature_is_seen()
    {
        var place = SampleFeed.Whole().Publish(TestKeys.New, TestKeys.Old);
        var line = place.Read("manifest.json.jws").Split('\n').Single(line => line.Length > 0 && DetachedSignature.Parse(line)?.KeyId == TestKeys.Old.Public.Id);
        Assert.Equal([FindingKind.SignatureWrong], Look.At(place.With("manifest.json.jws", Encoding.ASCII.GetBytes(line + "\n"))).Findings.Select(finding => finding.Kind));
    }

    [Fact]
    public void An_unsigned_publish_is_refused_by_who_has_a_key_and_noted_for_others()
    {
        var place = SampleFeed.Whole().Publish();
        Assert.Equal(["SignatureMissing manifest.json.jws: The publish is not signed."], Look.Lines(Look.At(place)));
        var report = Verifier.Verify(place, Look.Request with { Keys = [] });
        Assert.Empty(report.Findings);
        Assert.Equal(["The publish is not signed."], report.Notes);
    }

    [Fact]
    public void Without_a_key_the_signature_must_still_fit()
    {
        var request = Look.Request with { Keys = [] };
        Assert.Contains("who published", Assert.Single(Verifier.Verify(Whole, request).Notes), StringComparison.Ordinal);
        var changed = Encoding.UTF8.GetBytes(Whole.Read("manifest.json") + " ");
        Assert.Equal([FindingKind.SignatureWrong], Verifier.Verify(Whole.With("manifest.json", changed), request).Findings.Select(finding => finding.Kind));
        Assert.Equal([FindingKind.SignatureMissing], Verifier.Verify(Whole.With("manifest.json.jws", null), request).Findings.Select(finding => finding.Kind));
    }

    [Fact]
    public void A_publish_is_valid_until_its_last_day()
    {
        var feed = SampleFeed.Whole();
        feed.Until = "2026-11-24";
        var place = feed.Publish(TestKeys.Old);
        Assert.Empty(Look.At(place).Findings);
        Assert.Equal(["Expired manifest.json: The publish was valid until 2026-11-24."],
            Look.Lines(Verifier.Verify(place, Look.Request with { Today = new DateOnly(2026, 11, 25) })));
    }

    [Fact]
    public void An_older_generation_than_one_seen_is_refused()
    {
        Assert.Empty(Verifier.Verify(Whole, Look.Request with { MinimumGeneration = 1 }).Findings);
        Assert.Equal(["GenerationOld manifest.json: The publish is generation 1, and you have seen 2 already."],
            Look.Lines(Verifier.Verify(Whole, Look.Request with { MinimumGeneration = 2 })));
    }

    [Fact]
    public void Files_that_are_missing_altered_or_not_listed_are_named()
    {
        var place = Whole.With("index.html", null).With("feed/v1/all.ndjson", [1]).With("feed/v1/items/en/new.json", [2]).With("robots.txt", [3]);
        Assert.Equal(
            [
                "FileAltered feed/v1/all.ndjson: The file is not the one that the manifest describes.",
                "FileMissing index.html: The manifest lists this file, but it is not there.",
                "FileUnlisted feed/v1/items/en/new.json: The manifest does not list this file.",
            ],
            Look.Lines(Look.At(place)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"generator\":\"ContentKit\",\"format\":1,\"files\":[{\"path\":\"../a\",\"sha256\":\"\",\"size\":1}]}")]
    public void A_damaged_manifest_ends_the_look(string manifest) =>
        Assert.Equal([FindingKind.ManifestUnreadable], Look.At(Whole.With("manifest.json", Encoding.UTF8.GetBytes(manifest))).Findings.Select(finding => finding.Kind));

    [Fact]
    public void A_place_without_a_manifest_is_no_publish() =>
        Assert.Equal([FindingKind.ManifestMissing], Look.At(Whole.With("manifest.json", null)).Findings.Select(finding => finding.Kind));
}
