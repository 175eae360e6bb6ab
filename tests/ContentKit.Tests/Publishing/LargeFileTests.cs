using System.Collections.Immutable;
using ContentKit.Exporting;
using ContentKit.Feeds;
using ContentKit.Publishing;
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

    [Fact]
    public void A_file_that_goes_to_the_disk_in_portions_is_written_and_listed_whole()
    {
        var closing = new Closing([new ClosingOutput("large", (stream, _) => WriteTo(stream))], ImmutableSortedDictionary<string, FeedState>.Empty);
        _library.Publish(_library.Request with { Closing = ClosingPlan.None with { Files = ["large"], Plan = _ => closing } }, new Disk(), "a.html=a");
        Assert.True(File.ReadAllBytes(_library.Place("large")).AsSpan().SequenceEqual(_bytes));
        Assert.Contains($"\"path\": \"large\", \"sha256\": \"{PublishedFile.HashOf(_bytes)}\", \"size\": {Size}", _library.Read("manifest.json"), StringComparison.Ordinal);
    }
}
