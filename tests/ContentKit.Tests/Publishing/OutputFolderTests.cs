using ContentKit.Publishing;
using Xunit;

namespace ContentKit.Tests.Publishing;

public sealed class OutputFolderTests : IDisposable
{
    private readonly PublishedLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData("content")]
    [InlineData("content/")]
    [InlineData("content/../content/inner/site")]
    [InlineData("schemas/out")]
    [InlineData("themes")]
    [InlineData("home")]
    [InlineData(".contentkit/out")]
    [InlineData("output/../link-to-content/site")]
    [InlineData("link-to-root")]
    public void A_folder_that_people_write_in_is_refused(string path)
    {
        Directory.CreateSymbolicLink(Path.Join(_library.Root, "link-to-content"), "content");
        Directory.CreateSymbolicLink(Path.Join(_library.Root, "link-to-root"), _library.Root);
        var before = FolderTree.Read(_library.Root);
        var result = PublishTo(path);
        Assert.Equal(OutputErrors.Refused, Assert.Single(result.Diagnostics).Descriptor);
        Assert.Equal("output:1:1", Where(result));
        Assert.Equal(before.Files, FolderTree.Read(_library.Root).Files);
    }

    [Theory]
    [InlineData("output")]
    [InlineData("content-site")]
    [InlineData("home/site")]
    [InlineData("a/b/c")]
    public void A_folder_of_its_own_is_accepted(string path)
    {
        Assert.Empty(PublishTo(path).Diagnostics);
        Assert.True(File.Exists(Path.Join(_library.Root, path, "manifest.json")));
    }

    [Theory]
    [InlineData("precious.txt", "mine")]
    [InlineData("manifest.json", "{\"name\": \"My app\"}")]
    [InlineData("manifest.json", "{\"generator\": \"ContentKit\", \"format\": 2, \"files\": []}")]
    [InlineData(".hidden", "")]
    public void A_folder_with_files_but_without_our_manifest_is_refused(string path, string text)
    {
        _library.Write(path, text);
        var before = _library.Show();
        var result = _library.Publish("a.html=a");
        Assert.Equal(OutputErrors.NotOurs, Assert.Single(result.Diagnostics).Descriptor);
        Assert.Equal(before, _library.Show());
        Assert.Equal([_library.Output], Directory.GetFileSystemEntries(_library.Root, "*output*"));
    }

    [Fact]
    public void A_folder_that_replaced_ours_is_refused_although_we_remember_its_name()
    {
        _library.Publish("a.html=a");
        Directory.Delete(_library.Output, recursive: true);
        _library.Write("a.html", "mine");
        Assert.Equal(OutputErrors.NotOurs, Assert.Single(_library.Publish("a.html=a").Diagnostics).Descriptor);
        Assert.Equal("mine", _library.Read("a.html"));
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_refused()
    {
        File.WriteAllText(_library.Output, "mine");
        Assert.Equal(OutputErrors.Refused, Assert.Single(_library.Publish("a.html=a").Diagnostics).Descriptor);
        Assert.Equal("mine", File.ReadAllText(_library.Output));
    }

    [Fact]
    public void An_output_folder_that_is_a_link_stays_a_link_and_its_target_is_published()
    {
        var target = Path.Join(_library.Root, "site");
        Directory.CreateDirectory(target);
        Directory.CreateSymbolicLink(_library.Output, target);
        _library.Publish("a.html=a");
        _library.Publish("a.html=b");
        Assert.Equal(target, new DirectoryInfo(_library.Output).LinkTarget);
        Assert.Equal("b", File.ReadAllText(Path.Join(target, "a.html")));
    }

    [Fact]
    public void The_folder_keeps_its_permissions()
    {
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
        Directory.CreateDirectory(_library.Output);
        _library.SetMode("", Mode);
        _library.Publish("a.html=a");
        Assert.Equal(Mode, _library.ModeOf(""));
    }

    [Fact]
    public void The_problems_are_sorted_into_exit_codes()
    {
        var all = typeof(OutputErrors).GetFields().Select(field => field.GetValue(null)).OfType<ContentKit.Diagnostics.Descriptor>().ToList();
        Assert.Equal(
            all.Where(descriptor => descriptor != OutputErrors.NotTidy).Select(descriptor => descriptor.Id),
            OutputErrors.Configuration.Concat(OutputErrors.Machine).Select(descriptor => descriptor.Id));
        Assert.Equal(all.Count, all.DistinctBy(descriptor => descriptor.Id).Count());
    }

    private PublishResult PublishTo(string path) =>
        _library.Publish(_library.Request with { OutputFolder = Path.Join(_library.Root, path) }, new Disk(), "a.html=a");

    private static string Where(PublishResult result)
    {
        var location = result.Diagnostics[0].Location;
        return $"{location.File.Path}:{location.Start.Line}:{location.Start.Column}";
    }
}
