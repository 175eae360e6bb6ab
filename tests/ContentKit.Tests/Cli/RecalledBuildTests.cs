using ContentKit.Publishing;
using Xunit;

namespace ContentKit.Tests.Cli;

public sealed class RecalledBuildTests
{
    [Theory]
    [InlineData("build")]
    [InlineData("build", "--as-of", "2027-02-01")]
    [InlineData("build", "--drafts", "--output", "public")]
    [InlineData("build", "--quarantine", "--no-baseline")]
    public void A_recalled_answer_is_what_a_whole_build_says(params string[] words)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells enough of a file.");
        using var library = Library();
        library.Run(words);
        AssertRecalled(library, words);
        library.Write("content/knee.md", TestLibrary.Leaflet + "\nMore words.\n");
        Assert.StartsWith("Published ", library.Run(words).Error, StringComparison.Ordinal);
        AssertRecalled(library, words);
    }

    [Theory]
    [InlineData("build", "--clean")]
    [InlineData("build", "--format", "json")]
    [InlineData("build", "--previous", "output")]
    public void Nothing_is_kept_where_more_is_asked_for(params string[] words)
    {
        using var library = Library();
        library.Run("build", "--format", "text");
        library.Run(words);
        library.Run(words);
        Assert.Empty(KeptIn(library));
    }

    [Fact]
    public void A_build_in_GitHub_Actions_tells_its_problems_each_time()
    {
        using var library = Library().Set("GITHUB_ACTIONS", "true");
        library.Run("build");
        library.Run("build");
        Assert.Empty(KeptIn(library));
    }

    /// <summary>With a draft beside the leaflet.</summary>
    private static TestLibrary Library()
    {
        var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", TestLibrary.Leaflet.Replace("title: Knee care", "title: Ankle care\nstatus: draft", StringComparison.Ordinal));
        return library;
    }

    private static void AssertRecalled(TestLibrary library, string[] words)
    {
        var kept = Assert.Single(KeptIn(library));
        var before = FileStamp.Of(kept);
        var recalled = library.Run(words);
        Assert.Equal(before, FileStamp.Of(kept)); // a whole build would have written it anew
        File.Delete(kept);
        Assert.Equal(library.Run(words), recalled);
    }

    private static string[] KeptIn(TestLibrary library) => Directory.GetFiles(Path.Combine(library.Root, ".contentkit"), "build-*");
}
