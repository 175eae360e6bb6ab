using ContentKit.Exporting;
using ContentKit.Publishing;
using Xunit;

namespace ContentKit.Tests.Publishing;

public sealed class OutputPlanTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../up.html")]
    [InlineData("en/../../up.html")]
    [InlineData("en//a.html")]
    [InlineData("en/")]
    [InlineData("./a.html")]
    [InlineData("en\\a.html")]
    [InlineData("c:a.html")]
    [InlineData("a\0.html")]
    [InlineData("a\n.html")]
    [InlineData("manifest.json")]
    [InlineData("Manifest.json")]
    public void A_path_that_leaves_the_folder_or_is_taken_is_a_bug(string path) =>
        Assert.Throws<ArgumentException>(() => Plan(path));

    [Theory]
    [InlineData("a.html", "a.html")]
    [InlineData("en/a.html", "EN/A.html")]
    [InlineData("en", "en/a.html")]
    [InlineData("EN", "en/deep/a.html")]
    public void Two_paths_that_fall_on_one_another_are_a_bug(string one, string other) =>
        Assert.Throws<ArgumentException>(() => Plan(one, other));

    [Fact]
    public void Folders_come_before_what_they_hold() =>
        Assert.Equal(["a", "a/b", "a/b/c", "z"], Plan("z/1", "a/b/c/1", "a/b/2").Folders);

    private static OutputPlan Plan(params IEnumerable<string> paths) =>
        new(paths.Select(path => new WholeFile(path, default, _ => [])));
}
