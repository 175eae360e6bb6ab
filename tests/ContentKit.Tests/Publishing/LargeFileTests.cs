using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting;
using ContentKit.Feeds;
using ContentKit.Publishing;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Publishing;

public sealed class LargeFileTests : IDisposable
{
    private const int Size = 40_000_003, Piece = 99_991;

    private readonly PublishedLibrary _library = new();
    private readonly byte[] _bytes = [.. Enumerable.Range(0, Size).Select(i => (byte)(i % 251))];

    public void Dispose() => _library.Dispose();

    private void WriteTo(Stream stream)
    {
        for (var at = 0; at < Size; at += Piece)
            stream.Write(_bytes.AsSpan(at, Math.Min(Piece, Size - at)));
    }

    private void AssertWhole()
    {
        Assert.True(File.ReadAllBytes(_library.Place("large")).AsSpan().SequenceEqual(_bytes));
        Assert.Contains($"\"path\": \"large\", \"sha256\": \"{PublishedFile.HashOf(_bytes)}\", \"size\": {Size}", _library.Read("manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_planned_file_can_be_written_while_it_is_made()
    {
        var large = new LargeFile("large", Fingerprint.Of("1"), (stream, _) =>
        {
            WriteTo(stream);
            return true;
        });
        _library.PublishPlan([large, _library.Plan("a.html=a")]);
        AssertWhole();
        Assert.True(large.Render(new DiagnosticBag()).AsSpan().SequenceEqual(_bytes));
        Assert.Equal(2, _library.PublishPlan([large, _library.Plan("a.html=a")]).Reused);
    }

    [Fact]
    public void A_file_that_goes_to_the_disk_in_portions_is_written_and_listed_whole()
    {
        var closing = new Closing([new ClosingOutput("large", (stream, _) => WriteTo(stream))], ImmutableSortedDictionary<string, FeedState>.Empty);
        _library.Publish(_library.Request with { Closing = ClosingPlan.None with { Files = ["large"], Plan = _ => closing } }, new Disk(), "a.html=a");
        AssertWhole();
    }
}
