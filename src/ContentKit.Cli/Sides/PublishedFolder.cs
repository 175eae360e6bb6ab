using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentKit.Comparing;
using ContentKit.Publishing;

namespace ContentKit.Cli.Sides;

/// <summary>Reads the leaflets of a folder that 'contentkit build' has published.</summary>
internal static partial class PublishedFolder
{
    /// <summary>Null when ContentKit did not publish the folder.</summary>
    public static Source? Read(string name, string folder)
    {
        if (Manifest.ReadPaths(folder) is not { } paths)
            return null;
        var leaflets = ImmutableArray.CreateBuilder<PublishedLeaflet>();
        var unread = ImmutableArray.CreateBuilder<Unread>();
        foreach (var path in paths.Select(path => Rendition.Match(path)).Where(match => match.Success).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal))
        {
            var file = Path.Join(folder, path + ".json");
            if (paths.Contains(path + ".json") && File.Exists(file))
                leaflets.Add(new PublishedLeaflet(path + ".json", File.ReadAllBytes(file)));
            else
                unread.Add(Unread(path, paths.Contains(path + ".json") ? "The file is missing." : "It was published without JSON, which the comparison reads."));
        }
        return new Source(name) { Published = leaflets.ToImmutable(), Unread = unread.ToImmutable() };
    }

    public static Side Parse(Source source, ImmutableHashSet<string> known)
    {
        var parsed = source.Published.Where(file => !known.Contains(file.Path)).Select(file => (file.Path, Leaflet: LibraryComparison.ReadPublished(file.Path, file.Bytes))).ToList();
        return new Side(
            [.. parsed.Select(file => file.Leaflet).OfType<Leaflet>()],
            [.. source.Unread, .. parsed.Where(file => file.Leaflet is null).Select(file => Unread(file.Path[..^5], "The file is no leaflet that can be read."))]);
    }

    private static Unread Unread(string path, string reason)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return new Unread(path[(slash + 1)..], path[..slash], path + ".json", reason);
    }

    /// <summary>A file in a folder that is named by a language.</summary>
    [GeneratedRegex(@"^([a-z]{2,3}(?:-[A-Za-z0-9]+)*/[^/]+)\.(?:html|json|txt|xml)$")]
    private static partial Regex Rendition { get; }
}
