using System.Text.Json;
using ContentKit.Publishing;
using Xunit;

namespace ContentKit.Tests.Publishing;

public sealed class PublishTests : IDisposable
{
    private readonly PublishedLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void A_new_day_of_the_next_change_is_published_even_when_no_file_changes()
    {
        using var library = new PublishedLibrary();
        library.Publish("a.txt=a");
        var request = library.Request with { Facts = new ManifestFacts(new DateOnly(2027, 1, 11), null, null) };
        Assert.True(library.Publish(request, new Disk(), "a.txt=a").Published);
        Assert.Contains("\"nextChangeAt\": \"2027-01-11\"", File.ReadAllText(library.Place("manifest.json")), StringComparison.Ordinal);
        Assert.False(library.Publish(request, new Disk(), "a.txt=a").Published);
        Assert.Equal(1, library.Renders);
    }

    [Fact]
    public void The_manifest_lists_every_file_in_ordinal_order()
    {
        var result = _library.Publish("en/knee.html=knee", "a.json={}", "en/Z.txt=z");
        Assert.Equal((true, 3, 0, 0, 3), (result.Published, result.Rendered, result.Reused, result.Removed, result.Total));
        Assert.Equal(
            """
            {
            "generator": "ContentKit",
            "format": 1,
            "generation": 1,
            "previous": null,
            "nextChangeAt": null,
            "validity": {"until": null},
            "files": [
            {"path": "a.json", "sha256": "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", "size": 2, "mediaType": "application/json"},
            {"path": "en/Z.txt", "sha256": "594e519ae499312b29433b7dd8a97ff068defcba9755b6d5d00e84c524d67b06", "size": 1, "mediaType": "text/plain"},
            {"path": "en/knee.html", "sha256": "69ef5a88b0273f58658889db76be768e3f7ede302059bef7d3184d230b098799", "size": 4, "mediaType": "text/html"}
            ]
            }

            """, _library.Read("manifest.json"));
        Assert.NotNull(JsonDocument.Parse(_library.Read("manifest.json")));
    }

    [Fact]
    public void Nothing_changed_renders_nothing_and_touches_nothing()
    {
        _library.Publish("en/knee.html=knee", "index.html=home");
        var before = new DirectoryInfo(_library.Output).LastWriteTimeUtc;
        var inode = FileStamp.Of(_library.Place("manifest.json"));
        var result = _library.Publish("index.html=home", "en/knee.html=knee");
        Assert.Equal((false, 0, 2, 2), (result.Published, result.Rendered, result.Reused, _library.Renders));
        Assert.Equal((before, inode), (new DirectoryInfo(_library.Output).LastWriteTimeUtc, FileStamp.Of(_library.Place("manifest.json"))));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Only_changed_files_are_rendered_and_dropped_files_go_away()
    {
        _library.Publish("en/knee.html=knee", "en/hip.html=hip", "es/gone.html=gone");
        var result = _library.Publish("en/knee.html=new knee", "en/hip.html=hip");
        Assert.Equal((true, 1, 1, 1, 2), (result.Published, result.Rendered, result.Reused, result.Removed, result.Total));
        Assert.Equal("new knee", _library.Read("en/knee.html"));
        Assert.False(Directory.Exists(_library.Place("es")));
        Assert.Empty(_library.Beside());
    }

    [Fact]
    public void A_dropped_file_alone_is_published_without_rendering()
    {
        _library.Publish("knee.html=knee", "gone.html=gone");
        var result = _library.Publish("knee.html=knee");
        Assert.Equal((true, 0, 1, 1), (result.Published, result.Rendered, result.Reused, result.Removed));
        Assert.DoesNotContain("gone", _library.Show(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("edited")]
    [InlineData("EN  ")]
    [InlineData("")]
    public void A_published_file_that_somebody_changed_is_repaired(string damage)
    {
        _library.Publish("knee.html=knee", "index.html=home");
        var good = _library.Show();
        File.WriteAllText(_library.Place("knee.html"), damage);
        var result = _library.Publish("knee.html=knee", "index.html=home");
        Assert.Equal((true, 1, 1), (result.Published, result.Rendered, result.Reused));
        Assert.Equal(good, _library.Show());
    }

    [Theory]
    [InlineData("en/knee.html")]
    [InlineData("manifest.json")]
    public void A_published_file_that_somebody_deleted_is_repaired(string path)
    {
        _library.Publish("en/knee.html=knee", "index.html=home");
        var good = _library.Show();
        File.Delete(_library.Place(path));
        Assert.True(_library.Publish("en/knee.html=knee", "index.html=home").Published);
        Assert.Equal(good, _library.Show());
    }

    [Fact]
    public void A_damaged_manifest_is_repaired_and_never_makes_us_forget_what_is_ours()
    {
        _library.Publish("knee.html=knee", "gone.html=gone");
        File.WriteAllText(_library.Place("manifest.json"), "{\"generator\": \"Cont");
        Assert.True(_library.Publish("knee.html=knee").Published);
        Assert.Equal(["knee.html", "manifest.json"], FolderTree.Read(_library.Output).Files);
    }

    [Fact]
    public void Copied_or_touched_files_are_used_again_because_their_bytes_are_right()
    {
        _library.Publish("knee.html=knee", "index.html=home");
        File.SetLastWriteTimeUtc(_library.Place("knee.html"), DateTime.UnixEpoch);
        var result = _library.Publish("knee.html=knee", "index.html=home");
        Assert.Equal((false, 0, 2), (result.Published, result.Rendered, result.Reused));
    }

    [Fact]
    public void Clean_renders_everything_and_gives_the_same_bytes()
    {
        _library.Publish("knee.html=old", "es/hip.html=hip");
        _library.Publish("knee.html=knee", "es/hip.html=hip");
        var incremental = _library.Show();
        var result = _library.Clean("es/hip.html=hip", "knee.html=knee");
        Assert.Equal((true, 2, 0), (result.Published, result.Rendered, result.Reused));
        Assert.Equal(incremental, _library.Show());
    }
}
