using ContentKit.Cli.Libraries;
using Xunit;

namespace ContentKit.Tests.Cli;

public sealed class NewFileTests
{
    [Fact]
    public void A_disk_that_fails_in_the_middle_leaves_nothing()
    {
        using var library = new TestLibrary();
        var path = Path.Combine(library.Root, "content/knee.md");
        Assert.Throws<IOException>(() => NewFile.TryWrite(path, file =>
        {
            file.Write("half"u8);
            file.Flush();
            throw new IOException("The disk is full.");
        }));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(library.Root, "content")));
        Assert.True(NewFile.TryWrite(path, file => file.Write("whole"u8)));
        Assert.Equal("whole", library.Read("content/knee.md"));
    }

    [Fact]
    public void A_file_that_came_in_between_stays_as_it_is()
    {
        using var library = new TestLibrary(("content/other.md", "other"));
        Assert.False(NewFile.TryWrite(Path.Combine(library.Root, "content/other.md"), file => file.Write("new"u8)));
        Assert.False(NewFile.TryWrite(Path.Combine(library.Root, "content/knee.md"), file => library.Write("content/knee.md", "theirs")));
        Assert.Equal(("other", "theirs"), (library.Read("content/other.md"), library.Read("content/knee.md")));
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(Path.Combine(library.Root, "content")).Count());
    }
}
