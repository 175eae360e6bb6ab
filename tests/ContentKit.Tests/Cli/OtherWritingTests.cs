using Xunit;

namespace ContentKit.Tests.Cli;

/// <summary>What a writer may have taken for a leaflet is never passed over in silence.</summary>
public sealed class OtherWritingTests
{
    [Theory]
    [InlineData("content/ankle-sprain.md.txt", "Rename the file to 'ankle-sprain.md'.")]
    [InlineData("content/joints/knee.markdown", "Rename the file to 'knee.md' if")]
    [InlineData("content/knee.mdown", "Rename the file to 'knee.md' if")]
    [InlineData("content/_fragments/wash.TXT", "Rename the file to 'wash.md' if")]
    [InlineData("content/knee.docx", "Copy its text")]
    [InlineData("content/knee.doc", "Copy its text")]
    [InlineData("content/knee.rtf", "Copy its text")]
    [InlineData("content/knee.odt", "Copy its text")]
    [InlineData("content/knee.pages", "Copy its text")]
    public void A_text_under_another_name_is_told(string path, string help)
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write(path, "Rest.");
        var answer = library.Run("check");
        Assert.Equal((0, "1 warning in 1 file.\n"), (answer.ExitCode, answer.Error));
        Assert.StartsWith($"{path}:1:1: warning SRC013: '{Path.GetFileName(path)}' is not read", answer.Output, StringComparison.Ordinal);
        Assert.Contains(help, answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/knee.png")]
    [InlineData("content/.knee.docx")]
    [InlineData("content/~$knee.docx")]
    [InlineData("content/.old/knee.txt")]
    [InlineData("notes/knee.txt")]
    [InlineData("themes/default/notes.txt")]
    [InlineData("schemas/notes.txt")]
    public void Other_files_may_lie_where_they_are(string path)
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write(path, "Rest.");
        Assert.DoesNotContain("SRC013", library.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_tells_it_too_also_when_nothing_else_changed()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Run("build");
        library.Run("build");
        library.Write("content/ankle.md.txt", "Rest.");
        foreach (var _ in Enumerable.Range(0, 3))
            Assert.Contains("warning SRC013", library.Run("build").Output, StringComparison.Ordinal);
        File.Delete(Path.Combine(library.Root, "content/ankle.md.txt"));
        Assert.Equal("", library.Run("build").Output);
    }

    [Fact]
    public void A_library_without_leaflets_has_nothing_to_check()
    {
        using var library = new TestLibrary(("contentkit.yml", TestLibrary.Settings));
        Assert.Equal(new Answer(2, "", "Nothing was checked: there are no leaflets in content/.\n"), library.Run("check"));
    }

    [Theory]
    [InlineData("content/knee.png", "Nothing was checked: 'content/knee.png' is no leaflet, because its name does not end in .md.\n")]
    [InlineData("content/empty", "Nothing was checked: there are no leaflets in content/empty/.\n")]
    public void A_place_without_leaflets_is_no_place_without_problems(string place, string words)
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/knee.png", "");
        Directory.CreateDirectory(Path.Combine(library.Root, "content/empty"));
        Assert.Equal(new Answer(2, "", words), library.Run("check", place));
        var answer = library.Run("check", "content/knee.md", place);
        Assert.Equal((2, "No problems in 1 leaflet.\n" + words), (answer.ExitCode, answer.Error));
    }

    [Theory]
    [InlineData("content/_fragments")]
    [InlineData("content/_fragments/wash.md")]
    [InlineData("content")]
    [InlineData(".")]
    [InlineData("contentkit.yml")]
    public void Shared_texts_and_settings_are_something(string place)
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/_fragments/wash.md", "Wash your hands.\n");
        Assert.DoesNotContain("Nothing was checked", library.Run("check", place).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_leaflet_that_cannot_be_read_is_told_as_that()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", "no front matter");
        var answer = library.Run("check", "content/ankle.md");
        Assert.Equal((1, "1 error in 1 file.\n"), (answer.ExitCode, answer.Error));
    }
}
