using System.Text;
using System.Text.Json;
using ContentKit.Diagnostics;
using Xunit;

namespace ContentKit.Tests.Proof.Reading;

/// <summary>The first law, told by a second pair of eyes: what each leaflet of the sample library says, each of its outputs says.</summary>
public sealed class IndependentReadingTests
{
    private static readonly string Content = Repository.PathOf("content");

    private static readonly Lazy<Dictionary<string, string>> Outputs = new(Render);

    public static TheoryData<string> Leaflets() =>
        [.. Directory.EnumerateFiles(Content, "*.md", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Content, path))
            .Where(path => !path.StartsWith("_fragments", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Leaflets))]
    public void The_web_page_says_everything_once_and_in_its_place(string path)
    {
        var leaflet = new SourceLeaflet(Path.Combine(Content, path), Content);
        new LeafletReader(leaflet, PageBlocks.Of(OutputOf(leaflet, "html")), false).Check();
    }

    [Theory, MemberData(nameof(Leaflets))]
    public void The_plain_text_says_everything_once_and_in_its_place(string path)
    {
        var leaflet = new SourceLeaflet(Path.Combine(Content, path), Content);
        var text = OutputOf(leaflet, "txt");
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 72 || !line.Trim().Contains(' ', StringComparison.Ordinal), line));
        new LeafletReader(leaflet, TextLines.Of(text, new ThemeWords(leaflet.Language)), true).Check();
    }

    [Theory, MemberData(nameof(Leaflets))]
    public void The_JSON_says_everything_at_its_path(string path)
    {
        var leaflet = new SourceLeaflet(Path.Combine(Content, path), Content);
        using var json = JsonDocument.Parse(OutputOf(leaflet, "json"));
        new JsonLeafletReader(leaflet, json.RootElement).Check();
    }

    private static string OutputOf(SourceLeaflet leaflet, string extension) => Outputs.Value[$"{leaflet.Language}/{leaflet.Id}.{extension}"];

    private static Dictionary<string, string> Render()
    {
        var library = new Workspace(new WorkspaceOptions(Repository.Root, new DateOnly(2026, 11, 23))).Load();
        Assert.DoesNotContain(library.Diagnostics, problem => problem.Descriptor.Severity == Severity.Error);
        var bag = new DiagnosticBag();
        return library.Plan.ToDictionary(output => output.Path, output => Encoding.UTF8.GetString(output.Render(bag) ?? throw new InvalidOperationException(bag.ToImmutable()[^1].Message)));
    }
}
