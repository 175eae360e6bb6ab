using Xunit;

namespace ContentKit.Tests.Comparing;

public sealed class GitTests
{
    public static bool HasNoGit => TestRepository.Obstacle is not null;

    private const string Reason = "There is no git on this machine.";

    [Theory(Skip = Reason, SkipWhen = nameof(HasNoGit))]
    [InlineData("HEAD~1")]
    [InlineData("git:HEAD~1")]
    [InlineData("main~1")]
    [InlineData("v2^")]
    public void A_revision_is_compared_with_the_working_folder(string revision)
    {
        using var repository = TestRepository.Create();
        var answer = repository.Diff(revision);
        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("safety-critical  summary: A number changed (added: '2')", answer.Output, StringComparison.Ordinal);
        Assert.Equal("1 of 1 leaflet differs: 1 safety-critical.\n", answer.Error);
    }

    [Fact(Skip = Reason, SkipWhen = nameof(HasNoGit))]
    public void Two_revisions_are_compared_and_the_working_folder_does_not_count()
    {
        using var repository = TestRepository.Create();
        repository.Edit("2 days", "3 days");
        Assert.Contains("(added: '2')", repository.Diff("HEAD~1", "v2").Output, StringComparison.Ordinal);
        Assert.Contains("('2' to '3')", repository.Diff("v2").Output, StringComparison.Ordinal);
        Assert.Equal("", repository.Diff("v2", "HEAD").Output);
    }

    [Fact(Skip = Reason, SkipWhen = nameof(HasNoGit))]
    public void A_revision_is_compared_with_what_was_published()
    {
        using var repository = TestRepository.Create();
        Assert.Equal(0, repository.Folder.RunIn(TestRepository.Library, "build").ExitCode);
        Assert.Equal("", repository.Diff("HEAD", Path.Combine(repository.Folder.Root, TestRepository.Library, "output")).Output);
        Assert.NotEqual("", repository.Diff("HEAD~1", Path.Combine(repository.Folder.Root, TestRepository.Library, "output")).Output);
    }

    [Theory(Skip = Reason, SkipWhen = nameof(HasNoGit))]
    [InlineData("nothing")]
    [InlineData("git:nothing")]
    [InlineData("git:--upload-pack=touch x")]
    [InlineData("git:-h")]
    [InlineData("git:")]
    [InlineData("git:HEAD:docs")]
    [InlineData("git:HEAD\nHEAD~1")]
    public void A_revision_that_does_not_exist_is_wrong_usage(string revision)
    {
        using var repository = TestRepository.Create();
        var answer = repository.Diff(revision);
        Assert.Equal(2, answer.ExitCode);
        Assert.StartsWith("error: There is no folder and no git revision called '", answer.Error, StringComparison.Ordinal);
        Assert.Equal("", answer.Output);
    }

    [Fact(Skip = Reason, SkipWhen = nameof(HasNoGit))]
    public void A_name_that_looks_like_an_option_is_never_given_to_git_as_one()
    {
        using var repository = TestRepository.Create();
        Assert.Equal(2, repository.Diff("--upload-pack=x").ExitCode);
        Assert.Equal(2, repository.Diff("HEAD", "--output=stolen.txt").ExitCode);
        Assert.Equal(2, repository.Diff("--", "--output=stolen.txt").ExitCode);
        Assert.False(repository.Folder.Has(TestRepository.Library + "/stolen.txt"));
    }

    [Fact(Skip = Reason, SkipWhen = nameof(HasNoGit))]
    public void A_name_that_is_a_folder_and_a_revision_is_refused()
    {
        using var repository = TestRepository.Create();
        repository.Git("branch", "old", "HEAD~1");
        repository.Folder.Write(TestRepository.Library + "/old/content/knee.md", repository.Folder.Read(TestRepository.Library + "/content/knee.md"));
        repository.Folder.Write(TestRepository.Library + "/old/contentkit.yml", "language: en\nregion: US\n");
        var answer = repository.Diff("old");
        Assert.Equal(2, answer.ExitCode);
        Assert.Equal("error: 'old' is both a folder and a git revision. Write 'dir:old' or 'git:old'.\n", answer.Error);
        Assert.Equal("", repository.Diff("dir:old").Output);
        Assert.NotEqual("", repository.Diff("git:old").Output);
    }

    [Fact(Skip = Reason, SkipWhen = nameof(HasNoGit))]
    public void A_library_that_was_not_there_yet_is_all_new()
    {
        using var repository = TestRepository.Create();
        repository.Folder.Write("other/content/hand.md", repository.Folder.Read(TestRepository.Library + "/content/knee.md"));
        repository.Folder.Write("other/contentkit.yml", "language: en\nregion: US\n");
        var answer = repository.Folder.RunIn("other", "diff", "HEAD");
        Assert.Contains("The leaflet is new.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("There are no leaflets in HEAD.", answer.Error, StringComparison.Ordinal);
    }

    [Fact(Skip = Reason, SkipWhen = nameof(HasNoGit))]
    public void A_leaflet_that_was_broken_in_the_old_revision_is_told()
    {
        using var repository = TestRepository.Create();
        repository.Edit("title:", "titel:");
        repository.Commit("broken");
        repository.Edit("titel:", "title:");
        var answer = repository.Diff("HEAD");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("cannot be compared: en/knee in HEAD (content/knee.md): ", answer.Output, StringComparison.Ordinal);
    }

    [Fact(Skip = Reason, SkipWhen = nameof(HasNoGit))]
    public void Names_with_spaces_and_other_letters_are_found()
    {
        using var repository = TestRepository.Create();
        repository.Folder.Write(TestRepository.Library + "/content/bein füße/leg.md", repository.Folder.Read(TestRepository.Library + "/content/knee.md"));
        repository.Commit("third");
        Assert.Equal("", repository.Diff("HEAD").Output);
        Assert.Contains("en/leg", repository.Diff("HEAD~1").Output, StringComparison.Ordinal);
    }

    [Fact(Skip = Reason, SkipWhen = nameof(HasNoGit))]
    public void A_link_in_a_revision_is_not_followed()
    {
        using var repository = TestRepository.Create();
        File.CreateSymbolicLink(Path.Combine(repository.Folder.Root, TestRepository.Library, "content", "link.md"), "/etc/passwd");
        repository.Commit("third");
        var answer = repository.Diff("HEAD", "HEAD~1");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("'content/link.md' is a link to another place.", answer.Output, StringComparison.Ordinal);
    }

    [Fact(Skip = Reason, SkipWhen = nameof(HasNoGit))]
    public void Outside_of_a_repository_a_revision_is_wrong_usage()
    {
        using var library = ContentKit.Tests.Cli.TestLibrary.WithLeaflet();
        var answer = library.Run("diff", "HEAD");
        Assert.Equal(2, answer.ExitCode);
        Assert.Equal("error: 'HEAD' is no folder, and the library is not in a git repository.\n", answer.Error);
    }
}
