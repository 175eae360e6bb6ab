using System.Text;
using ContentKit.Diagnostics;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Feeds;

/// <summary>Everything that a library publishes, by path.</summary>
internal static class FeedLibrary
{
    public const string Settings = "title: Test library\nurl: https://leaflets.example\nlanguage: en\nregion: US\nvariables:\n  nurse:\n    line: 555-0142\n";

    public static readonly Lazy<Dictionary<string, string>> Samples = new(() => Render(Folder.Read(Repository.Root, 1)));

    /// <summary>The leaflets that use every field.</summary>
    public static readonly Lazy<Dictionary<string, string>> Full = new(() => Render(Settings, Leaflet("aftercare"), Leaflet("preparation")));

    public static Dictionary<string, string> Render(string settings, params ReadOnlySpan<SourceFile> leaflets) =>
        Render(LibraryFiles.Of([new SourceFile("contentkit.yml", settings), .. leaflets], []));

    public static SourceFile Leaflet(string type) => new($"content/full-{type}.md", File.ReadAllText(Repository.PathOf("tests", "ContentKit.Tests", "Proof", $"full-{type}.md")));

    /// <summary>The aftercare leaflet after its author took it back.</summary>
    public static SourceFile Withdrawn(string more = "")
    {
        var leaflet = Leaflet("aftercare");
        var withdrawal = $"withdrawal:\n  kind: withdrawn\n  reason: The dose of ibuprofen was wrong.\n  date: 2026-03-05\n{more}";
        return new SourceFile(leaflet.Path, leaflet.Text.Replace("status: active\n", "status: retired\n" + withdrawal, StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Render(LibraryFiles files)
    {
        var library = new Workspace(new WorkspaceOptions(Repository.Root, new DateOnly(2026, 11, 23)) { Jobs = 1 }).Load(files);
        Assert.Empty(library.Diagnostics.Where(problem => problem.Descriptor.Severity == Severity.Error).Select(problem => problem.Message));
        var bag = new DiagnosticBag();
        var outputs = library.Plan.ToDictionary(output => output.Path, output => Encoding.UTF8.GetString(output.Render(bag) ?? []));
        Assert.Empty(bag.ToImmutable().Select(problem => problem.Message));
        return outputs;
    }
}
