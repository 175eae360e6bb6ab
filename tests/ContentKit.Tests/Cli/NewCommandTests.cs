using System.Text.RegularExpressions;
using ContentKit.Diagnostics;
using ContentKit.Syntax;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Cli;

public sealed partial class NewCommandTests
{
    private const string Foreign = """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "title": "Visit note",
          "type": "object",
          "required": ["type", "count: all", "nested", "choice"],
          "properties": {
            "type": { "type": "string", "const": "visit" },
            "count: all": { "title": "Count #1", "description": "Two\nlines", "type": "integer", "minimum": 1 },
            "nested": {
              "type": "object", "required": ["deep"],
              "properties": { "deep": { "type": "array", "items": { "type": "array", "items": { "type": "string" } } }, "other": { "type": "boolean", "examples": [true] } }
            },
            "choice": { "oneOf": [{ "type": "string" }, { "type": "object", "required": ["a"], "properties": { "a": { "type": "string", "minLength": 1 } } }] },
            "plain": { "type": "string", "examples": ["- a: #b"] },
            "any": {}
          }
        }
        """;

    [Theory]
    [InlineData("aftercare")]
    [InlineData("preparation")]
    public void A_new_leaflet_only_waits_to_be_filled_in(string type)
    {
        using var library = TestLibrary.WithLeaflet();
        Assert.Equal(new Answer(0, "content/ankle-care.md\n", "Answer the questions in it, then run: contentkit check content/ankle-care.md\n"), library.Run("new", type, "ankle-care"));
        Assert.Contains("\nstatus: draft\n", library.Read("content/ankle-care.md"), StringComparison.Ordinal);
        var answer = library.Run("check");
        Assert.Equal(1, answer.ExitCode);
        Assert.All(Problems.Matches(answer.Output), problem => Assert.EndsWith("DOC006", problem.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("aftercare")]
    [InlineData("preparation")]
    public void Every_field_that_stands_as_a_comment_works_once_its_sign_is_gone(string type)
    {
        using var library = TestLibrary.WithLeaflet();
        library.Run("new", type, "ankle-care");
        var open = string.Join('\n', library.Read("content/ankle-care.md").Split('\n').Select(line => Disabled.Replace(line, "$1")));
        Assert.Contains("\nsources:\n  - title: ", open, StringComparison.Ordinal);
        library.Write("content/ankle-care.md", open);
        Assert.All(Problems.Matches(library.Run("check").Output), problem => Assert.Matches("(?:DOC006|GOV020)$", problem.Value)); // fields still empty; a suppression with nothing to suppress yet
    }

    [Fact]
    public void The_questions_come_from_the_schema()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Run("new", "aftercare", "ankle-care", "--title", "Ankle: care");
        var text = library.Read("content/ankle-care.md");
        Assert.Contains("\ntitle: \"Ankle: care\"\n#? Summary: What this is and why it matters, in one short paragraph.\n#  For example: ", text, StringComparison.Ordinal);
        Assert.Contains("\n  #? Emergency: Signs that need an ambulance at once.\n", text, StringComparison.Ordinal);
        Assert.Contains("\n# Review: Who checked the medical content, when, and when it must be checked again. Only a draft may be without a review.\n#review:\n#  last: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_schema_gives_a_leaflet_that_can_be_read()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("schemas/visit.schema.json", Foreign);
        Assert.Equal(0, library.Run("new", "visit", "first").ExitCode);
        var (bag, text) = (new DiagnosticBag(), library.Read("content/first.md"));
        Assert.NotNull(DocumentParser.Parse(new SourceFile("content/first.md", text), bag));
        Assert.Empty(bag.ToImmutable());
        Assert.Contains("\"count: all\":\n", text, StringComparison.Ordinal);
        Assert.Contains("#plain: \"- a: #b\"\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/ankle.md", "ankle")]
    [InlineData("content/joints/ankle.md", "ankle --folder joints")]
    [InlineData("content/joints/foot/ankle.md", "ankle --folder content/joints/foot/")]
    [InlineData("content/ankle.es.md", "ankle --lang es")]
    [InlineData("content/ankle.md", "ankle --lang en")]
    public void The_file_goes_where_its_folder_and_language_say(string path, string words)
    {
        using var library = TestLibrary.WithLeaflet();
        Assert.Equal(path + "\n", library.Run(["new", "aftercare", .. words.Split(' ')]).Output);
        Assert.True(library.Has(path));
    }

    [Theory]
    [InlineData("aftercar ankle", "There is no type called 'aftercar'. Did you mean 'aftercare'?")]
    [InlineData("letter ankle", "There is no type called 'letter'. There are: aftercare, preparation.")]
    [InlineData("aftercare Ankle", "'Ankle' cannot be an id.")]
    [InlineData("aftercare ../ankle", "'../ankle' cannot be an id.")]
    [InlineData("aftercare index", "The id 'index' is taken")]
    [InlineData("aftercare knee", "There is a leaflet 'knee' already: content/knee.md")]
    [InlineData("aftercare knee --folder other", "There is a leaflet 'knee' already: content/knee.md")]
    [InlineData("aftercare ankle --folder ../x", "'../x' cannot be a folder of leaflets.")]
    [InlineData("aftercare ankle --folder /tmp", "'/tmp' does not lie in content/.")]
    [InlineData("aftercare ankle --folder _fragments", "'_fragments' cannot be a folder of leaflets.")]
    [InlineData("aftercare ankle --lang Spanish", "'Spanish' is not the tag of a language.")]
    public void What_cannot_be_is_refused(string words, string problem)
    {
        using var library = TestLibrary.WithLeaflet();
        var answer = library.Run(["new", .. words.Split(' ')]);
        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith($"error: {problem}", answer.Error, StringComparison.Ordinal);
    }

    [GeneratedRegex("(?:error|warning) [A-Z]{3}[0-9]{3}")]
    private static partial Regex Problems { get; }

    [GeneratedRegex("^( *)#(?=  |[^ ?])(?!  For example: )")]
    private static partial Regex Disabled { get; }
}
