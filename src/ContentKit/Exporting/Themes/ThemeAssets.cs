using System.Collections.Immutable;
using System.Text;
using ContentKit.Exporting.Templates;
using ContentKit.Text;

namespace ContentKit.Exporting.Themes;

/// <summary>The files beside the pages of one theme.</summary>
internal sealed class ThemeAssets
{
    public static readonly ThemeAssets None = new([]);

    public ThemeAssets(IEnumerable<Asset> assets)
    {
        All = [.. assets.OrderBy(asset => asset.Name, StringComparer.Ordinal)];
        Model = new ModelValue([.. All.Select(asset => asset.Name)], [.. All.Select(asset => asset.Path)]);
        StyleSheets = [.. All.Where(asset => asset.IsStyleSheet).Select(asset => Encoding.UTF8.GetString(asset.Bytes.Span))];
        Fingerprint = Fingerprint.Of([.. All.SelectMany(asset => new[] { Fingerprint.Of(asset.Name), asset.Fingerprint })]);
    }

    /// <summary>Sorted by name.</summary>
    public ImmutableArray<Asset> All { get; }

    /// <summary>Name to path: {{ assets["site.css"] }}.</summary>
    public ModelValue Model { get; }

    /// <summary>A page is judged as if it used every one. Each is read alone, as browsers do: what one leaves open never reaches into the next.</summary>
    public ImmutableArray<string> StyleSheets { get; }

    public Fingerprint Fingerprint { get; }

    /// <summary>The asset that an address in a page leads to, from whatever folder the page stands in; null for anything else.</summary>
    public Asset? Find(string address)
    {
        foreach (var asset in All)
            if (address.EndsWith(asset.Path, StringComparison.Ordinal) && address[..^asset.Path.Length] is var way && (way.Length == 0 || way[^1] == '/' && IsWayUp(way)))
                return asset;
        return null;
    }

    /// <summary>"../" any number of times, or a path from the root of the server; never another server.</summary>
    private static bool IsWayUp(string way) => way.Replace("../", "", StringComparison.Ordinal).Length == 0
        || way.StartsWith('/') && !way.StartsWith("//", StringComparison.Ordinal) && !way.Contains('\\', StringComparison.Ordinal);
}
