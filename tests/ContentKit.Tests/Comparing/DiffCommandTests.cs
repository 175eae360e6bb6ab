using System.Text.Json;
using ContentKit.Comparing;
using ContentKit.Model.Signing;
using ContentKit.Tests.Cli;
using NJsonSchema;
using Xunit;

namespace ContentKit.Tests.Comparing;

public sealed class DiffCommandTests
{
    private const string Page = "content/knee.md";

    /// <summary>A library whose folder 'old' holds an older state of itself.</summary>
    private static TestLibrary Changed(string from = "title", string to = "title")
    {
        var library = TestLibrary.WithLeaflet();
        library.Write("old/contentkit.yml", library.Read("contentkit.yml"));
        library.Write("old/" + Page, library.Read(Page));
        library.Write(Page, library.Read(Page).Replace(from, to, StringComparison.Ordinal));
        return library;
    }

    private static string SignatureOf(TestLibrary library)
    {
        var loaded = new Workspace(new WorkspaceOptions(library.Root, new DateOnly(2026, 11, 23)) { Jobs = 1 }).Load(Folder.Read(library.Root, 1) with { Pages = [.. Folder.Read(library.Root, 1).Pages.Where(page => page.Path == Page)] });
        return Signature.Of(loaded.Site.Documents.Single()).ToString();
    }

    [Fact]
    public void A_library_does_not_differ_from_itself()
    {
        using var library = Changed();
        Assert.Equal(new Answer(0, "", "No differences in 1 leaflet.\n"), library.Run("diff", "old"));
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("safety-critical", 1)]
    [InlineData("safety-critical-unsigned", 1)]
    public void The_bar_decides_the_exit_code(string bar, int code)
    {
        using var library = Changed("Rest helps", "Rest for 2 days helps");
        Assert.Equal(code, library.Run("diff", "old", "--fail-on", bar).ExitCode);
    }

    [Theory]
    [InlineData("never")]
    [InlineData("safety-critical")]
    public void Other_words_stay_below_the_bar(string bar)
    {
        using var library = Changed("Rest helps", "Sleep helps");
        var answer = library.Run("diff", "old", "--fail-on", bar);
        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("  clinical         summary: ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signed_change_passes_the_bar_for_unsigned_ones()
    {
        using var library = Changed("Rest helps", "Rest for 2 days helps");
        library.Write(Page, library.Read(Page).Replace("  last: 2026-01-10", $"  signature: \"{SignatureOf(library)}\"\n  last: 2026-01-10", StringComparison.Ordinal));
        var answer = library.Run("diff", "old", "--fail-on", "safety-critical-unsigned");
        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("(content/knee.md, signed)", answer.Output, StringComparison.Ordinal);
        Assert.Equal(1, library.Run("diff", "old", "--fail-on", "safety-critical").ExitCode);
    }

    [Theory]
    [InlineData("Rest for 2 days", "Rest for 3 days")]
    [InlineData("emergency:", "urgent:")]
    public void A_signature_of_other_words_counts_as_none(string from, string to)
    {
        using var library = Changed("Rest helps", "Rest for 2 days helps");
        var signed = library.Read(Page).Replace("  last: 2026-01-10", $"  signature: \"{SignatureOf(library)}\"\n  last: 2026-01-10", StringComparison.Ordinal);
        library.Write(Page, signed.Replace(from, to, StringComparison.Ordinal));
        Assert.Equal(1, library.Run("diff", "old", "--fail-on", "safety-critical-unsigned").ExitCode);
    }

    [Fact]
    public void A_removed_leaflet_is_never_signed()
    {
        using var library = Changed();
        library.Write("old/content/hand.md", library.Read(Page));
        Assert.Equal(1, library.Run("diff", "old", "--fail-on", "safety-critical-unsigned").ExitCode);
    }

    [Fact]
    public void What_cannot_be_compared_fails_always()
    {
        using var library = Changed("title:", "titel:");
        var answer = library.Run("diff", "old");
        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith("cannot be compared: en/knee in the library as it is now (content/knee.md): There is no field 'titel'.", answer.Output, StringComparison.Ordinal);
        Assert.Equal("No differences in 0 leaflets. 1 could not be compared.\n", answer.Error);
    }

    [Fact]
    public void Two_publishes_can_be_compared()
    {
        using var library = Changed("Rest helps", "Rest for 2 days helps");
        Assert.Equal(0, library.Run("build", "--output", Path.Combine(library.Root, "new-output")).ExitCode);
        Assert.Equal(0, library.Run("build", "--root", "old", "--output", Path.Combine(library.Root, "old-output")).ExitCode);
        Assert.Contains("summary: A number changed (added: '2')", library.Run("diff", "old-output", "new-output").Output, StringComparison.Ordinal);
        Assert.Equal("", library.Run("diff", "new-output").Output);
        Assert.Equal("No differences in 1 leaflet.\n", library.Run("diff", "new-output", "new-output").Error);
    }

    [Fact]
    public void A_published_leaflet_that_cannot_be_read_is_told()
    {
        using var library = Changed("Rest helps", "Rest for 2 days helps");
        Assert.Equal(0, library.Run("build", "--output", Path.Combine(library.Root, "published")).ExitCode);
        library.Write("published/en/knee.json", "{ \"id\": ");
        var broken = library.Run("diff", "published");
        Assert.Equal(1, broken.ExitCode);
        Assert.StartsWith("cannot be compared: en/knee in published (en/knee.json): The file is no leaflet", broken.Output, StringComparison.Ordinal);
        File.Delete(Path.Combine(library.Root, "published/en/knee.json"));
        Assert.StartsWith("cannot be compared: en/knee in published (en/knee.json): The file is missing.", library.Run("diff", "published").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_pages_with_one_id_are_told()
    {
        using var library = Changed();
        library.Write("content/hand.md", library.Read(Page).Replace("\ntitle:", "\nid: knee\ntitle:", StringComparison.Ordinal));
        var answer = library.Run("diff", "old");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("Another page has the same id in the same language.", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("The leaflet is new.", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("dir:content")]
    [InlineData("dir:nowhere")]
    [InlineData("")]
    public void A_folder_without_leaflets_is_wrong_usage(string name)
    {
        using var library = TestLibrary.WithLeaflet();
        Assert.Equal(2, library.Run("diff", name).ExitCode);
    }

    [Fact]
    public async Task Json_keeps_its_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Repository.PathOf("schemas", "output", "diff.schema.json"), TestContext.Current.CancellationToken);
        using var library = Changed("Rest helps", "Rest for 2 days helps");
        library.Write("content/hand.md", "---\ntitel: x\n---\n");
        var output = library.Run("diff", "old", "--format", "json").Output;
        Assert.Empty(schema.Validate(output).Select(problem => problem.ToString()));
        var root = JsonDocument.Parse(output).RootElement;
        Assert.Equal("number-changed", root.GetProperty("leaflets")[0].GetProperty("changes")[0].GetProperty("kind").GetString());
        Assert.Equal("en/hand", root.GetProperty("incomparable")[0].GetProperty("leaflet").GetString());
        Assert.Equal("old", root.GetProperty("from").GetString());
    }

    [Fact]
    public void The_schema_knows_every_kind_of_change()
    {
        var schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("schemas", "output", "diff.schema.json"))).RootElement.GetProperty("definitions");
        var kinds = schema.GetProperty("change").GetProperty("properties").GetProperty("kind").GetProperty("enum").EnumerateArray().Select(kind => kind.GetString());
        Assert.Equal(Enum.GetValues<ChangeKind>().Select(ChangeKinds.NameOf), kinds);
        Assert.Equal(Enum.GetValues<ChangeClass>().Reverse().Select(ChangeKinds.NameOf), schema.GetProperty("class").GetProperty("enum").EnumerateArray().Select(kind => kind.GetString()));
    }
}
