using ContentKit.Publishing;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Publishing;

public sealed class PublishedFileTests : IDisposable
{
    private readonly PublishedLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void A_change_within_one_clock_tick_is_found_by_reading_the_file()
    {
        _library.Write("a.html", "good");
        var stamp = Assert.IsType<FileStamp>(FileStamp.Of(_library.Place("a.html")));
        var file = new PublishedFile("a.html", default, Sha256Hash.Of("good"u8), stamp);
        var time = File.GetLastWriteTimeUtc(_library.Place("a.html"));
        _library.Write("a.html", "evil");
        File.SetLastWriteTimeUtc(_library.Place("a.html"), time);
        file = file with { Stamp = Assert.IsType<FileStamp>(FileStamp.Of(_library.Place("a.html"))) };
        Assert.Null(file.StillIn(_library.Output, settled: file.Stamp.Modified));
        Assert.Same(file, file.StillIn(_library.Output, settled: file.Stamp.Modified + 1));
    }

    [Fact]
    public void The_manifest_is_always_read_because_nothing_was_written_later()
    {
        _library.Publish("a.html=a");
        var place = _library.Place("manifest.json");
        var (time, text) = (File.GetLastWriteTimeUtc(place), _library.Read("manifest.json"));
        _library.Write("manifest.json", text.Replace("a.html", "b.html", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(place, time);
        Assert.True(_library.Publish("a.html=a").Published);
        Assert.Contains("\"path\": \"a.html\"", _library.Read("manifest.json"), StringComparison.Ordinal);
    }
}
