using Xunit;

namespace ContentKit.Tests.Cli;

public sealed class BuildCommandTests
{
    private const string Broken = "---\ntype: aftercare\ntitel: Knee\n---\n";

    private const string NextChange = "The next page changes on 2027-01-11.\n", First = "The feed for partners begins here: this is its first publish. If there was one before, name its folder with --previous.\n";

    [Fact]
    public void A_build_publishes_and_says_what_it_did()
    {
        using var library = TestLibrary.WithLeaflet();
        Assert.Equal(new Answer(0, "", "Published 33 files for 1 leaflet in output/ (33 rendered, 0 unchanged).\n" + First + NextChange), library.Run("build"));
        Assert.True(library.Has("output/en/knee.html"));
    }

    [Fact]
    public void A_second_build_finds_nothing_to_do_unless_it_is_clean()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Run("build");
        Assert.Equal("Nothing changed: output/ already holds 33 files for 1 leaflet.\n" + NextChange, library.Run("build").Error);
        Assert.Equal("Published 33 files for 1 leaflet in output/ (33 rendered, 0 unchanged).\n" + NextChange, library.Run("build", "--clean").Error);
    }

    [Fact]
    public void With_an_error_all_errors_are_printed_and_nothing_is_published()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", Broken);
        library.Write("content/wrist.md", Broken);
        var answer = library.Run("build");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("content/ankle.md:", answer.Output, StringComparison.Ordinal);
        Assert.Contains("content/wrist.md:", answer.Output, StringComparison.Ordinal);
        Assert.Matches(@"^Nothing was published: \d+ errors in 2 files\.\n$", answer.Error);
        Assert.False(library.Has("output"));
    }

    [Fact]
    public void Quarantine_publishes_the_rest_and_lists_what_was_left_out()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", Broken);
        var answer = library.Run("build", "--quarantine");
        Assert.Equal(1, answer.ExitCode);
        Assert.EndsWith("Left out because of errors: content/ankle.md\n", answer.Error, StringComparison.Ordinal);
        Assert.True(library.Has("output/en/knee.html"));
        Assert.False(library.Has("output/en/ankle.html"));
    }

    [Theory]
    [InlineData("contentkit.yml", "titel: My library\n", 2)]
    [InlineData("content/_fragments/wash.md", "<script>\n", 1)]
    public void Quarantine_does_not_cover_what_other_leaflets_rest_on(string path, string text, int code)
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write(path, text);
        Assert.Equal(code, library.Run("build", "--quarantine").ExitCode);
        Assert.False(library.Has("output"));
    }

    [Fact]
    public void Quarantine_publishes_nothing_when_nothing_is_left()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Run("build");
        library.Write("content/knee.md", Broken);
        Assert.Equal(1, library.Run("build", "--quarantine").ExitCode);
        Assert.True(library.Has("output/en/knee.html"));
    }

    [Fact]
    public void A_library_without_leaflets_does_not_take_away_what_was_published()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Run("build");
        File.Delete(Path.Combine(library.Root, "content/knee.md"));
        var answer = library.Run("build");
        Assert.Equal(new Answer(2, "", "Nothing was published: there are no leaflets in content/.\n"), answer);
        Assert.True(library.Has("output/en/knee.html"));
    }

    [Fact]
    public void Drafts_are_left_out_and_counted_unless_asked_for()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", TestLibrary.Leaflet.Replace("title: Knee care", "title: Ankle care\nstatus: draft", StringComparison.Ordinal));
        Assert.EndsWith("1 draft left out; --drafts publishes drafts too.\n" + NextChange, library.Run("build").Error, StringComparison.Ordinal);
        Assert.False(library.Has("output/en/ankle.html"));
        library.Run("build", "--drafts");
        Assert.True(library.Has("output/en/ankle.html"));
    }

    [Fact]
    public void Warnings_are_printed_and_do_not_stop_a_build()
    {
        using var library = TestLibrary.WithLeaflet();
        var answer = library.Run("build", "--as-of", "2027-02-01");
        Assert.Equal(0, answer.ExitCode);
        Assert.Contains(" warning GOV003: ", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/ankle.md", Broken)]
    [InlineData("themes/mine/document.txt.sbn", "{{ page.nothing }}\n")]
    public void Notes_do_not_stand_over_the_error_of_a_refused_build(string path, string text)
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/wrist.md", TestLibrary.Leaflet + "\nYou should immediately utilize a " + string.Join(" and a ", Enumerable.Repeat("big bandage", 20)) + ".\n");
        library.Write("themes/mine/theme.yml", "extends: default\n");
        library.Write(path, text);
        Assert.Contains(": information ", library.Run("check", "--theme", "mine").Output, StringComparison.Ordinal);
        var answer = library.Run("build", "--theme", "mine");
        Assert.Contains(" error ", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(": information ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_output_folder_is_wrong_usage()
    {
        using var library = TestLibrary.WithLeaflet();
        var answer = library.Run("build", "--output", Path.Combine(library.Root, "content/out"));
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(" error OUT001: ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_of_a_template_is_told_once_for_all_leaflets()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", TestLibrary.Leaflet);
        library.Write("themes/mine/theme.yml", "extends: default\n");
        library.Write("themes/mine/document.txt.sbn", "{{ page.nothing }}\n");
        var answer = library.Run("build", "--theme", "mine");
        Assert.Equal(1, answer.ExitCode);
        Assert.Equal(2, answer.Output.Split("error TPL003").Length);
    }

    [Fact]
    public void An_interrupted_build_publishes_nothing()
    {
        using var library = TestLibrary.WithLeaflet().Interrupt();
        Assert.Equal(new Answer(130, "", "Interrupted. Nothing was published.\n"), library.Run("build"));
        Assert.False(library.Has("output"));
    }
}
