using ContentKit.Cli.Libraries;
using ContentKit.Diagnostics;
using ContentKit.Tests.Pipeline;
using Xunit;

namespace ContentKit.Tests.Cli;

/// <summary>What a check of one leaflet says is what a check of the library says of it.</summary>
public sealed class CheckedPathsTests
{
    [Fact]
    public void Each_leaflet_of_the_sample_library_has_the_problems_that_it_has_among_all()
    {
        using var library = new TestLibrary();
        foreach (var folder in new[] { "content", "themes" })
            SampleLibrary.Copy(Repository.PathOf(folder), Path.Combine(library.Root, folder));
        library.Write("contentkit.yml", File.ReadAllText(Repository.PathOf("contentkit.yml")).Replace("region: US", "region: GB", StringComparison.Ordinal));
        library.Write("content/empty.md", "---\ntype: aftercare\ntitle: Empty\n---\n");
        File.Delete(Path.Combine(library.Root, "themes/default/strings.es.yml"));
        var workspace = new Workspace(new WorkspaceOptions(library.Root, new DateOnly(2027, 6, 1)));
        var loaded = workspace.Load();
        var all = workspace.Prove(loaded, null, default);
        Assert.Contains(all, problem => problem.Location.File.Path.StartsWith("content/", StringComparison.Ordinal));
        foreach (var path in loaded.Site.Pages.Select(page => page.Location.File.Path))
        {
            var filter = PathFilter.Create(library.Root, [path], library.Here(), TextWriter.Null);
            Assert.NotNull(filter);
            var narrow = workspace.Prove(loaded with { Plan = [.. loaded.Plan.Where(filter.Needs)] }, null, default);
            Assert.Equal(Of(path, all), Of(path, narrow));
        }
    }

    [Fact]
    public void A_theme_that_loses_words_is_told_for_the_leaflet_that_loses_them()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", TestLibrary.Leaflet.Replace("Knee care", "Ankle care", StringComparison.Ordinal) + "Rest your ankle.\n");
        SampleLibrary.Copy(Repository.PathOf("themes"), Path.Combine(library.Root, "themes"));
        var text = library.Read("themes/default/document.txt.sbn");
        library.Write("themes/default/document.txt.sbn", text.Replace("{{ include '_body.txt' }}\n", "", StringComparison.Ordinal));
        Assert.Equal(0, library.Run("check", "content/knee.md").ExitCode);
        foreach (var path in new[] { "content/ankle.md", "content", "themes", "." })
            Assert.Equal((path, 1), (path, library.Run("check", path).ExitCode));
    }

    private static List<string> Of(string path, IEnumerable<Diagnostic> problems) =>
        [.. problems.Where(problem => problem.Location.File.Path == path || problem.Related?.File.Path == path).Select(problem => problem.ToString()).Distinct()];
}
