using ContentKit.Tests.Cli;
using Xunit;

namespace ContentKit.Tests.Rules;

public class BaselineTests
{
    private const string Settings = "language: en\nregion: US\n";

    private const string List = "id: HOS001\nname: house-words\nkind: existence\nseverity: error\nwords: [kindly]\nwhy: Our readers know other words.\nfix: Use the words of our style guide.\nbad: \"[Kindly] call.\"\ngood: Please call.\n";

    [Fact]
    public void Old_findings_pass_and_new_ones_fail()
    {
        using var library = Library("Kindly rest.");
        Assert.Equal(1, library.Run("check").ExitCode);
        Assert.Equal(0, library.Run("baseline", "update").ExitCode);
        Assert.Equal(0, library.Run("check").ExitCode);
        Assert.Equal(0, library.Run("build").ExitCode);
        library.Write("content/knee.md", SampleLeaflet.With("body", "Kindly rest.\n\nKindly sit."));
        Assert.Contains(":25:1: error HOS001", library.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_may_move_but_its_line_may_not_change()
    {
        using var library = Library("Kindly rest.");
        library.Run("baseline", "update");
        library.Write("content/knee.md", SampleLeaflet.With("body", "A new line.\n\nKindly   rest."));
        Assert.Equal(0, library.Run("check").ExitCode);
        library.Write("content/knee.md", SampleLeaflet.With("body", "Kindly rest today."));
        Assert.Equal(1, library.Run("check").ExitCode);
    }

    [Fact]
    public void A_second_equal_line_is_a_new_finding()
    {
        using var library = Library("Kindly rest.");
        library.Run("baseline", "update");
        library.Write("content/knee.md", SampleLeaflet.With("body", "Kindly rest.\n\nKindly rest."));
        Assert.Contains("1 error in 1 file", library.Run("check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_of_medicine_safety_are_never_let_pass()
    {
        using var library = Library("Kindly take 5.0 mg.");
        Assert.Contains("1 error of urgency or medicine safety cannot be let pass", library.Run("baseline", "update").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SAF005", library.Read("contentkit-baseline.json"), StringComparison.Ordinal);
        Assert.Contains("SAF005", library.Run("check").Output, StringComparison.Ordinal);
        library.Write("contentkit-baseline.json", library.Read("contentkit-baseline.json").Replace("HOS001", "SAF005", StringComparison.Ordinal));
        Assert.Contains("SAF005", library.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pruning_forgets_what_is_gone_and_adds_nothing()
    {
        using var library = Library("Kindly rest.\n\nKindly sit.");
        library.Run("baseline", "update");
        library.Write("content/knee.md", SampleLeaflet.With("body", "Kindly sit.\n\nKindly lie down."));
        Assert.Contains("1 finding of the baseline are gone", library.Run("check").Error, StringComparison.Ordinal);
        Assert.Contains("holds 1 finding; it held 2", library.Run("baseline", "prune").Output, StringComparison.Ordinal);
        Assert.Contains("1 error in 1 file", library.Run("check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_can_be_seen_again()
    {
        using var library = Library("Kindly rest.");
        library.Run("baseline", "update");
        Assert.Equal(1, library.Run("check", "--no-baseline").ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"version\":2,\"entries\":[]}")]
    [InlineData("{\"version\":1,\"entries\":[{\"rule\":\"HOS001\"}]}")]
    [InlineData("[]")]
    public void A_broken_baseline_is_an_error_and_is_not_overwritten(string text)
    {
        using var library = Library("Kindly rest.");
        library.Write("contentkit-baseline.json", text);
        Assert.Contains("contentkit-baseline.json:1:", library.Run("check").Output, StringComparison.Ordinal);
        Assert.Equal(2, library.Run("check").ExitCode);
        Assert.Equal(2, library.Run("baseline", "update").ExitCode);
        Assert.Equal(text, library.Read("contentkit-baseline.json"));
    }

    private static TestLibrary Library(string body) => new(("contentkit.yml", Settings), ("schemas/rules/house-words.yml", List), ("content/knee.md", SampleLeaflet.With("body", body)));
}
