using ContentKit.Cli;
using ContentKit.Diagnostics;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Cli;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData("DOC001", "content/knee.md", 1)]
    [InlineData("YML001", "content/knee.md", 1)]
    [InlineData("SRC001", "content/knee.md", 1)]
    [InlineData("TPL010", "themes/default/document.html.sbn", 1)]
    [InlineData("TPL003", "themes/default/document.html.sbn", 1)]
    [InlineData("TPL001", "contentkit.yml", 2)]
    [InlineData("TPL002", "themes/default/document.html.sbn", 2)]
    [InlineData("TPL009", "contentkit.yml", 2)]
    [InlineData("TPL020", "contentkit.yml", 2)]
    [InlineData("TPL021", "themes/mine/theme.yml", 2)]
    [InlineData("YML008", "themes/default/strings.en.yml", 2)]
    [InlineData("SRC001", "themes/default/document.html.sbn", 2)]
    [InlineData("SRC009", "themes", 2)]
    [InlineData("DOC002", "contentkit.yml", 2)]
    [InlineData("YML008", "contentkit.yml", 2)]
    [InlineData("SCH010", "schemas/aftercare.schema.json", 2)]
    [InlineData("SRC001", "schemas/aftercare.schema.json", 2)]
    [InlineData("FED020", "output", 2)]
    [InlineData("FED021", "output", 2)]
    [InlineData("OUT001", "content", 2)]
    [InlineData("OUT002", "output", 2)]
    [InlineData("OUT003", "output", 2)]
    [InlineData("OUT004", "output", 3)]
    [InlineData("OUT005", "output", 3)]
    [InlineData("OUT008", "output", 3)]
    [InlineData("OUT010", "output", 3)]
    [InlineData("GOV003", "content/knee.md", 0)]
    [InlineData("OUT009", "output", 0)]
    public void Each_kind_of_problem_has_its_code(string id, string path, int code) => Assert.Equal(code, ExitCode.Of([Problem(id, path)]));

    [Fact]
    public void The_highest_code_wins() =>
        Assert.Equal(3, ExitCode.Of([Problem("DOC001", "content/a.md"), Problem("OUT005", "output"), Problem("SCH010", "schemas/a.schema.json")]));

    [Fact]
    public void Nothing_wrong_is_fine() => Assert.Equal(0, ExitCode.Of([]));

    [Fact]
    public void Warnings_count_when_they_are_asked_to() =>
        Assert.Equal(1, ExitCode.Of([Problem("GOV003", "content/a.md")], Severity.Warning));

    [Fact]
    public void Never_lets_problems_of_content_pass_but_not_a_broken_library()
    {
        Assert.Equal(0, ExitCode.Of([Problem("DOC001", "content/a.md"), Problem("GOV003", "content/a.md")], least: null));
        Assert.Equal(2, ExitCode.Of([Problem("DOC001", "content/a.md"), Problem("SCH010", "schemas/a.schema.json")], least: null));
    }

    private static Diagnostic Problem(string id, string path) => new(Catalog.Find(id)!, new SourceFile(path, "").At(0, 0), "Wrong.");
}
