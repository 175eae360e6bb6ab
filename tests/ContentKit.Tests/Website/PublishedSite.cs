using System.Collections.Frozen;
using System.Text;
using ContentKit.Diagnostics;
using Xunit;

namespace ContentKit.Tests.Website;

/// <summary>Every file that the sample library publishes, and where an address within it leads.</summary>
internal static class PublishedSite
{
    public const string Address = "https://leaflets.example/";

    public static readonly FrozenDictionary<string, byte[]> Files = Render();

    public static IEnumerable<string> Named(string ending) => Files.Keys.Where(path => path.EndsWith(ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <summary>The file and the place in it that a link on a page names; null when it leaves the site.</summary>
    public static (string Path, string Place)? Follow(string page, string link)
    {
        var target = new Uri(new Uri(Address + page), link);
        if (!target.AbsoluteUri.StartsWith(Address, StringComparison.Ordinal))
            return null;
        var path = Uri.UnescapeDataString(target.AbsolutePath[1..]);
        return (path.Length == 0 ? "index.html" : path, Uri.UnescapeDataString(target.Fragment.TrimStart('#')));
    }

    private static FrozenDictionary<string, byte[]> Render()
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var library = new Workspace(new WorkspaceOptions(Repository.Root, new DateOnly(2026, 11, 23))).Load();
        foreach (var output in library.Plan)
        {
            var bag = new DiagnosticBag();
            files[output.Path] = output.Render(bag) ?? [];
            Assert.Empty(bag.ToImmutable().Select(problem => $"{problem.Location.File.Path}: {problem.Message}"));
        }
        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
