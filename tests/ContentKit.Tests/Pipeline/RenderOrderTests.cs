using ContentKit.Exporting;
using ContentKit.Model;
using Xunit;

namespace ContentKit.Tests.Pipeline;

public sealed class RenderOrderTests
{
    private static readonly Document Leaflet = new Workspace(new WorkspaceOptions(Repository.Root, new DateOnly(2026, 11, 23))).Load().Site.Documents[0];

    private static List<List<int>> Order(IEnumerable<(string Path, Document[] Subjects)> files) =>
        RenderOrder.Of([.. files.Select(file => new WholeFile(file.Path, default, _ => [], [.. file.Subjects]))]);

    [Fact]
    public void Files_of_one_leaflet_are_rendered_together_after_those_of_the_library()
    {
        var (knee, hip) = (Leaflet with { Id = "knee" }, Leaflet with { Id = "hip" });
        Assert.Equal([[1], [5], [0, 3], [2], [4]], Order([("knee.html", [knee]), ("index.html", []), ("knee-hip.html", [knee, hip]), ("knee.json", [knee]), ("hip.html", [hip]), ("a-z.html", [])]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Each_file_of_a_large_library_has_one_place_and_those_about_all_of_it_come_one_by_one(bool hasLists)
    {
        var leaflets = Enumerable.Range(0, 5_001).Select(number => ($"{number}.html", new[] { Leaflet with { Id = $"{number}" } })).ToList();
        var order = Order(hasLists ? [("index.html", []), .. leaflets, ("a-z.html", [])] : leaflets);
        Assert.Equal(hasLists ? [0, 5_002] : [0], order[0]);
        Assert.Equal(Enumerable.Range(0, leaflets.Count + (hasLists ? 2 : 0)), order.SelectMany(group => group).Order());
    }
}
