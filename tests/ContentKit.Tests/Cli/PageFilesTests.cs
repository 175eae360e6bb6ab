using ContentKit.Cli.Libraries;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Cli;

public sealed class PageFilesTests
{
    [Fact]
    public void Pages_that_are_not_kept_are_put_back()
    {
        using var library = new TestLibrary(("content/a.md", "a"), ("content/b.md", "b"));
        using (var files = new PageFiles(library.Root))
        {
            Assert.Null(files.Replace(new SourceFile("content/a.md", "a"), "new"));
            Assert.Equal("new", library.Read("content/a.md"));
            Assert.Equal("'content/b.md' was changed by somebody else just now.", files.Replace(new SourceFile("content/b.md", "other"), "new"));
        }
        Assert.Equal(("a", "b"), (library.Read("content/a.md"), library.Read("content/b.md")));
    }

    [Fact]
    public void Pages_that_are_kept_stay()
    {
        using var library = new TestLibrary(("content/a.md", "a"));
        using (var files = new PageFiles(library.Root))
        {
            Assert.Null(files.Replace(new SourceFile("content/a.md", "a"), "new"));
            files.Keep();
        }
        Assert.Equal("new", library.Read("content/a.md"));
    }

    [Fact]
    public void A_page_that_is_gone_is_told()
    {
        using var library = new TestLibrary(("content/a.md", "a"));
        using var files = new PageFiles(library.Root);
        Assert.NotNull(files.Replace(new SourceFile("content/b.md", "b"), "new"));
        Assert.False(library.Has("content/b.md"));
    }
}
