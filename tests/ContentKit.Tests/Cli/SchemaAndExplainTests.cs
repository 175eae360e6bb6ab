using System.Text.Json;
using Xunit;

namespace ContentKit.Tests.Cli;

public sealed class SchemaAndExplainTests
{
    [Theory]
    [InlineData("aftercare", "Aftercare leaflet")]
    [InlineData("preparation", "Preparation leaflet")]
    [InlineData("config", "Settings of a library")]
    [InlineData("output", "Leaflet")]
    public void Schemas_are_printed_as_they_are(string name, string title)
    {
        using var folder = new TestLibrary();
        Assert.Equal(title, JsonDocument.Parse(folder.Run("schema", name).Output).RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public void In_a_library_its_own_schemas_count()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("schemas/letter.schema.json", "{}\n");
        Assert.Equal(new Answer(0, "config\nletter\nword-list\n", ""), library.Run("schema", "--list"));
        Assert.Equal(new Answer(0, "{}\n", ""), library.Run("schema", "letter"));
    }

    [Fact]
    public void An_unknown_schema_is_wrong_usage()
    {
        using var folder = new TestLibrary();
        Assert.Equal(new Answer(2, "", "error: There is no schema called 'aftercar'. Did you mean 'aftercare'?\n"), folder.Run("schema", "aftercar"));
    }

    [Theory]
    [InlineData("NUM013")]
    [InlineData("unreadable-timing")]
    public void A_kind_of_problem_is_explained(string word)
    {
        using var folder = new TestLibrary();
        Assert.Equal("""
            NUM013 unreadable-timing (error)

            Why: A time that the tool cannot read cannot be checked, translated or handed to apps.
            Fix: Write a number and a unit, for example '15 to 20 minutes', '3 or 4 days', 'hour' or 'first week'.

            Reported, at the place between [ and ]:
              for: [15-20 min]

            Better:
              for: 15 to 20 minutes

            """, folder.Run("explain", word).Output);
    }

    [Theory]
    [InlineData("NUM13", "NUM013")]
    [InlineData("unreadable-timings", "unreadable-timing")]
    public void A_near_miss_gets_a_hint(string typed, string meant)
    {
        using var folder = new TestLibrary();
        Assert.Equal(new Answer(2, "", $"error: There is no kind of problem called '{typed}'. Did you mean '{meant}'?\n"), folder.Run("explain", typed));
    }

    [Fact]
    public void All_kinds_are_listed()
    {
        using var folder = new TestLibrary();
        var answer = folder.Run("explain", "--list");
        Assert.Equal(Catalog.All.Length, answer.Output.Count(c => c == '\n'));
        Assert.Contains("\nYML001  error        unclosed-front-matter\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_list_of_the_library_is_explained_too()
    {
        using var library = new TestLibrary(("content/knee.md", TestLibrary.Leaflet), ("schemas/rules/house.yml",
            "id: HOS001\nname: house-words\nkind: existence\nseverity: warning\nwords: [kindly]\nwhy: Readers know other words.\nfix: Use our style guide.\nbad: \"[Kindly] call.\"\ngood: Please call.\n"));
        Assert.Contains("Readers know other words.", library.Run("explain", "HOS001").Output, StringComparison.Ordinal);
        Assert.Contains("HOS001", library.Run("explain", "--list").Output, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'HOS001'?", library.Run("explain", "HOS002").Error, StringComparison.Ordinal);
    }
}
