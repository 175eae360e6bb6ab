using System.Collections.Immutable;

namespace ContentKit.Exporting.Discovery;

/// <summary>A page in a sitemap.</summary>
/// <param name="Modified">The day of its last change, as yyyy-MM-dd; null when nobody knows.</param>
/// <param name="Others">The same page in other languages.</param>
internal sealed record SitemapEntry(string Path, string Language, string? Modified, ImmutableArray<(string Language, string Path)> Others)
{
    /// <summary>All languages by tag, and the one for readers of none of them: that of the library if there is one.</summary>
    public IEnumerable<(string Language, string Path)> WithDefault(string main)
    {
        var all = Others.Add((Language, Path)).Sort((a, b) => string.CompareOrdinal(a.Language, b.Language));
        return all.Append(("x-default", all.FirstOrDefault(page => page.Language == main, all[0]).Path));
    }
}
