using System.Text.Json;
using Xunit;

namespace ContentKit.Tests.Cli;

public class ReadabilityCommandTests
{
    private static readonly string Easy = string.Concat(Enumerable.Repeat("Put a cold pack on your knee and rest it for the day.\n\n", 12));

    private static readonly string Hard = string.Concat(Enumerable.Repeat("Postoperative rehabilitation necessitates considerable individual determination from everybody.\n\n", 12));

    private static readonly int FirstLine = TestLibrary.Leaflet.Count(character => character == '\n') + 1;

    private static TestLibrary Library() => new(
        ("contentkit.yml", "language: en\nregion: US\n"),
        ("content/a-easy.md", TestLibrary.Leaflet + Easy),
        ("content/hard.md", TestLibrary.Leaflet + Hard),
        ("content/short.md", TestLibrary.Leaflet));

    [Fact]
    public void The_hardest_leaflet_comes_first_and_short_ones_last()
    {
        using var library = Library();
        var answer = library.Run("readability");
        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(["content/hard.md", "content/a-easy.md", "content/short.md"], answer.Output.Split('\n').Where(line => line.StartsWith("content/", StringComparison.Ordinal)));
        Assert.Contains("not enough text", answer.Output, StringComparison.Ordinal);
        Assert.Contains("en: 2 texts, Flesch-Kincaid grade", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Hard_sentences_have_file_and_line()
    {
        using var library = Library();
        var hard = library.Run("readability", "content/hard.md").Output;
        Assert.Contains($"  content/hard.md:{FirstLine}: 8 words: Postoperative rehabilitation", hard, StringComparison.Ordinal);
        Assert.DoesNotContain("easy", hard, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_counts_scores_and_places()
    {
        using var library = Library();
        using var json = JsonDocument.Parse(library.Run("readability", "content/hard.md", "--format", "json").Output);
        var text = json.RootElement.GetProperty("texts")[0];
        Assert.Equal("content/hard.md", text.GetProperty("path").GetString());
        Assert.True(text.GetProperty("counts").GetProperty("words").GetInt32() > 96);
        Assert.Equal("Flesch-Kincaid grade", text.GetProperty("scores")[0].GetProperty("formula").GetString());
        Assert.Equal(FirstLine, text.GetProperty("hardest")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public void A_page_that_cannot_be_measured_is_named()
    {
        using var library = Library();
        library.Write("content/broken.md", "---\ntype: aftercare\n");
        var answer = library.Run("readability");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("content/broken.md could not be measured", answer.Error, StringComparison.Ordinal);
    }
}
