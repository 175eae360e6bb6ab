using System.Text;
using System.Text.Json;
using ContentKit.Exporting.Search;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Pipeline;

/// <summary>The search index of a large library is cut into files, and nothing falls between them.</summary>
public class LargeSearchIndexTests
{
    [Fact]
    public void The_files_of_a_large_index_hold_the_same_as_one_file_would()
    {
        var library = Library(SearchFiles.MaximumWhole + 1);
        var files = library.Plan.Where(output => output.Path.StartsWith("search/", StringComparison.Ordinal)).ToDictionary(output => output.Path, output => output.Render(new()) ?? []);
        using var whole = JsonDocument.Parse(new SearchIndex([.. library.Site.Documents.OrderBy(document => document.Title, StringComparer.Ordinal)]).Whole());
        Assert.Equal($$"""{"leaflets":{{SearchFiles.MaximumWhole + 1}},"chunk":16,"shards":32}""" + "\n", Encoding.UTF8.GetString(files["search/en.json"]));
        var shards = Enumerable.Range(0, SearchFiles.Shards).SelectMany(shard => Parse(files[$"search/en/words-{shard}.json"]).EnumerateObject()).OrderBy(term => term.Name, StringComparer.Ordinal);
        Assert.Equal(whole.RootElement.GetProperty("terms").EnumerateObject().Select(term => term.ToString()), shards.Select(term => term.ToString()));
        var leaflets = Enumerable.Range(0, files.Count - SearchFiles.Shards - 1).SelectMany(part => Parse(files[$"search/en/leaflets-{part}.json"]).EnumerateArray());
        Assert.Equal(whole.RootElement.GetProperty("leaflets").EnumerateArray().Select(leaflet => leaflet.ToString()), leaflets.Select(leaflet => leaflet.ToString()));
    }

    [Fact]
    public void A_library_of_usual_size_has_one_file_for_each_language() =>
        Assert.Equal(["search/en.json"], Library(SearchFiles.MaximumWhole).Plan.Select(output => output.Path).Where(path => path.StartsWith("search/", StringComparison.Ordinal)));

    private static LibraryResult Library(int leaflets) => new Workspace(new WorkspaceOptions("unused", new DateOnly(2026, 11, 23)) { Jobs = 1 }).Load(LibraryFiles.Of(
        [new SourceFile("contentkit.yml", Cli.TestLibrary.Settings), .. Enumerable.Range(1, leaflets).Select(number => new SourceFile($"content/knee-{number:000}.md",
            Cli.TestLibrary.Leaflet.Replace("title: Knee care", $"title: Part {number:000} of knee care", StringComparison.Ordinal)))], []));

    private static JsonElement Parse(byte[] json) => JsonElement.Parse(json);
}
