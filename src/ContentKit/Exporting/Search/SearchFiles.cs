using System.Collections.Immutable;
using System.Globalization;
using ContentKit.Model;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Search;

/// <summary>The index of one language: one file for a small library; for a large one many, so that a search loads only those that it needs.</summary>
internal sealed class SearchFiles(ImmutableArray<Document> documents, string language, Fingerprint tool)
{
    /// <summary>One file of this many leaflets takes about 100 KB, 20 KB on the way.</summary>
    public const int MaximumWhole = 400;

    /// <summary>Words go by their first letter, in any script: its number in UTF-16, divided by this, leaves the number of the file.</summary>
    public const int Shards = 32;

    /// <summary>Leaflets in one file of names and addresses.</summary>
    public const int Chunk = 16;

    private readonly Lazy<SearchIndex> _index = new(() => new SearchIndex(documents));

    public IEnumerable<PlannedOutput> Plan()
    {
        var everything = Fingerprint.Of([tool, .. documents.Select(document => document.Fingerprint)]);
        var main = SitePaths.SearchIndex(language);
        if (documents.Length <= MaximumWhole)
        {
            yield return new WholeFile(main, everything, _ => _index.Value.Whole());
            yield break;
        }
        var folder = main[..^".json".Length];
        yield return new WholeFile(main, Fingerprint.Of(tool, Fingerprint.Of(documents.Length.ToString(CultureInfo.InvariantCulture))), _ => SearchIndex.Guide(documents.Length));
        for (var i = 0; i < Shards; i++)
        {
            var shard = i;
            yield return new WholeFile(string.Create(CultureInfo.InvariantCulture, $"{folder}/words-{shard}.json"), Fingerprint.Of(everything, Fingerprint.Of(main)), _ => _index.Value.Words(shard));
        }
        foreach (var (i, part) in documents.Chunk(Chunk).Index())
            yield return new WholeFile(string.Create(CultureInfo.InvariantCulture, $"{folder}/leaflets-{i}.json"), Fingerprint.Of([tool, .. part.Select(document => document.Fingerprint)]), _ => SearchIndex.Leaflets(part));
    }
}
