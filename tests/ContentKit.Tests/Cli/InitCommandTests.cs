using Xunit;

namespace ContentKit.Tests.Cli;

public sealed class InitCommandTests
{
    [Fact]
    public void A_new_library_passes_every_check_and_is_published_at_once()
    {
        using var folder = new TestLibrary();
        Assert.Equal(0, folder.Run("init").ExitCode);
        Assert.Equal(new Answer(0, "", "No problems in 1 leaflet.\n"), folder.Run("check", "--fail-on", "warning"));
        Assert.Equal(0, folder.Run("build").ExitCode);
        Assert.True(folder.Has("output/en/small-cut.html"));
    }

    [Theory]
    [InlineData("contentkit.yml")]
    [InlineData("content/_fragments/disclaimer.md")]
    [InlineData("schemas/aftercare.schema.json")]
    [InlineData("schemas/output/document.schema.json")]
    [InlineData("themes/default/document.html.sbn")]
    [InlineData("themes/default/strings.en.yml")]
    [InlineData(".gitattributes")]
    [InlineData(".editorconfig")]
    [InlineData(".gitignore")]
    [InlineData(".github/workflows/leaflets.yml")]
    [InlineData(".vscode/settings.json")]
    [InlineData(".vscode/contentkit.schema.json")]
    public void A_new_library_has_all_its_parts(string path)
    {
        using var folder = new TestLibrary();
        folder.Run("init");
        Assert.DoesNotContain('\r', folder.Read(path));
        Assert.DoesNotContain("@", folder.Read(path).Split('\n').Where(line => line.Contains("@TODAY@", StringComparison.Ordinal) || line.Contains("@VERSION@", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_library_can_start_in_a_folder_that_is_not_there_yet()
    {
        using var folder = new TestLibrary();
        var answer = folder.Run("init", "deep/leaflets");
        Assert.Equal(0, answer.ExitCode);
        Assert.EndsWith("Next: contentkit build --root deep/leaflets\n", answer.Error, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("check", "--root", "deep/leaflets").ExitCode);
    }

    [Fact]
    public void Nothing_is_overwritten_and_nothing_written_beside_what_is_there()
    {
        using var folder = new TestLibrary((".gitignore", "mine\n"), ("themes", "a file\n"));
        var answer = folder.Run("init");
        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("\n  .gitignore\n", answer.Error, StringComparison.Ordinal);
        Assert.Contains("\n  themes/default/", answer.Error, StringComparison.Ordinal);
        Assert.Equal("mine\n", folder.Read(".gitignore"));
        Assert.False(folder.Has("contentkit.yml"));
    }

    [Fact]
    public void The_sample_was_reviewed_on_the_day_of_the_start()
    {
        using var folder = new TestLibrary().Set("SOURCE_DATE_EPOCH", "1830297600");
        folder.Run("init");
        Assert.Contains("  last: 2028-01-01\n", folder.Read("content/emergency/small-cut.md"), StringComparison.Ordinal);
    }
}
