using System.Text;
using ContentKit.Publishing;
using Xunit;

namespace ContentKit.Tests.Publishing;

/// <summary>Files of one name in several folders are told from each other, in whatever order they are asked for.</summary>
public sealed class FolderStatusTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("contentkit-tests-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Each_file_has_its_own_stamp()
    {
        Assert.SkipUnless(Libc.HasStatus, "This system tells the status of files in another way.");
        string[] paths = ["same.md", "a/same.md", "b/same.md", "a/deep/same.md", $"b/{new string('ñ', 100)}.md"];
        foreach (var (i, path) in paths.Index())
        {
            var place = Path.Join(_root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(place) ?? _root);
            File.WriteAllText(place, new string('x', i + 1));
        }
        using var folders = new FolderStatus(_root);
        foreach (var path in paths.Concat(paths.Reverse()))
        {
            Assert.Equal(FileStamp.Of(Path.Join(_root, path)), FileStamp.Of(folders, Encoding.UTF8.GetBytes(path)));
            Assert.Equal(InputStamp.Of(Path.Join(_root, path)), InputStamp.Of(folders, path));
        }
        foreach (var nothing in new[] { "a", "a/none.md", "none/same.md", "a/same.md/same.md" })
            Assert.Null(FileStamp.Of(folders, Encoding.UTF8.GetBytes(nothing)));
        Assert.NotNull(FileStamp.Of(folders, "b/same.md"u8));
    }
}
