using ContentKit.Cli.Verifying;
using ContentKit.Tests.Partners;
using ContentKit.Verifying;
using Xunit;

namespace ContentKit.Tests.Verifying;

/// <summary>The verifier reads by the contract alone and shares no code with the exporter; here it meets what the exporter writes.</summary>
public sealed class PublishedSampleTests(PublishedSample sample) : IClassFixture<PublishedSample>
{
    [Fact]
    public void The_feed_of_the_sample_library_does_not_contradict_itself()
    {
        var copies = CopyFiles.Read(Path.Combine(sample.Output, "feed", "v1", "all.ndjson"));
        var report = Verifier.Verify(new FolderPlace("sample", sample.Output), Look.Request with { Keys = [], Copies = copies });
        Assert.Empty(Look.Lines(report));
        Assert.Equal((1, sample.Leaflets, sample.Leaflets), (report.Generation, report.Items, report.Copies));
    }
}
