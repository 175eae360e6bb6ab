using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Search;

/// <summary>One index for the search in each language.</summary>
internal sealed class SearchExporter(Fingerprint tool) : IExporter
{
    public IEnumerable<PlannedOutput> Plan(Site site)
    {
        foreach (var language in site.Languages)
        {
            var documents = site.InLanguage(language);
            var inputs = Fingerprint.Of([tool, .. documents.Select(document => document.Fingerprint)]);
            yield return new PlannedOutput(SitePaths.SearchIndex(language), inputs, _ => SearchIndex.Write(documents));
        }
    }
}
