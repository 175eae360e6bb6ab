using ContentKit.Publishing;
using Xunit;

namespace ContentKit.Tests.Publishing;

public sealed class ForeignFileTests : IDisposable
{
    private readonly PublishedLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void Files_of_others_are_carried_over_untouched()
    {
        _library.Publish("en/knee.html=knee");
        _library.Write("CNAME", "leaflets.example.org");
        _library.Write("en/extra/notes.txt", "mine");
        _library.Write(".well-known/locked.txt", "secret");
        Directory.CreateDirectory(_library.Place("empty/inner"));
        File.CreateSymbolicLink(_library.Place("link.html"), "en/knee.html");
        File.CreateSymbolicLink(_library.Place("dangling"), "../nowhere");
        Directory.CreateSymbolicLink(_library.Place("outside"), _library.Root);
        _library.SetMode(".well-known/locked.txt", UnixFileMode.UserRead);
        _library.SetMode("empty", UnixFileMode.UserRead | UnixFileMode.UserExecute);
        _library.SetMode("en", (UnixFileMode)0x1FD);
        var stamp = FileStamp.Of(_library.Place("CNAME"));
        var before = _library.Show().Replace(" knee", " new knee", StringComparison.Ordinal);

        Assert.True(_library.Publish("en/knee.html=new knee").Published);
        Assert.Equal(Without("manifest.json", before), Without("manifest.json", _library.Show()));
        Assert.Equal(stamp, FileStamp.Of(_library.Place("CNAME")));
        Assert.Empty(_library.Beside());
    }

    [Fact]
    public void Files_of_others_stay_when_our_whole_folder_goes()
    {
        _library.Publish("es/knee.html=knee", "a.html=a");
        _library.Write("es/mine.txt", "mine");
        _library.Publish("a.html=a");
        Assert.Equal(["a.html", "es/mine.txt", "manifest.json"], FolderTree.Read(_library.Output).Files);
    }

    [Theory]
    [InlineData("new.html")]
    [InlineData("NEW.html")]
    [InlineData("en")]
    [InlineData("new.html/inside.txt")]
    public void A_file_of_others_that_has_a_planned_name_is_named_and_nothing_happens(string path)
    {
        _library.Publish("a.html=a");
        _library.Write(path, "mine");
        var before = _library.Show();
        var result = _library.Publish("a.html=b", "new.html=new", "en/b.html=b");
        var diagnostic = result.Diagnostics[0];
        Assert.Equal(OutputErrors.InTheWay, diagnostic.Descriptor);
        Assert.Contains($"'{path}'", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(before, _library.Show());
        Assert.Empty(_library.Beside());
    }

    [Fact]
    public void Nothing_is_written_or_read_through_a_planted_link()
    {
        var outside = Path.Join(_library.Root, "outside");
        _library.Publish("en/knee.html=knee", "a.html=a");
        Directory.Move(_library.Place("en"), outside);
        Directory.CreateSymbolicLink(_library.Place("en"), outside);
        var result = _library.Publish("en/knee.html=knee", "a.html=a");
        Assert.Equal(OutputErrors.InTheWay, Assert.Single(result.Diagnostics).Descriptor);
        Assert.Equal("knee", File.ReadAllText(Path.Join(outside, "knee.html")));
    }

    [Fact]
    public void A_published_file_that_became_a_link_becomes_a_file_again()
    {
        var victim = Path.Join(_library.Root, "victim.txt");
        File.WriteAllText(victim, "precious");
        _library.Publish("a.html=a");
        File.Delete(_library.Place("a.html"));
        File.CreateSymbolicLink(_library.Place("a.html"), victim);
        Assert.True(_library.Publish("a.html=a").Published);
        Assert.Null(new FileInfo(_library.Place("a.html")).LinkTarget);
        Assert.Equal(("a", "precious"), (_library.Read("a.html"), File.ReadAllText(victim)));
    }

    private static string Without(string path, string shown) =>
        string.Join('\n', shown.Split('\n').Where(line => !line.StartsWith(path, StringComparison.Ordinal) && !line.StartsWith('"') && !line.StartsWith('{') && line is not ("]" or "}" or "")));
}
