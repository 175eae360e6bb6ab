using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Search;

/// <summary>One index for the search in each language.</summary>
internal sealed class SearchExporter(Fingerprint tool) : IExporter
{
    public IEnumerable<PlannedOutput> Plan(Site site) =>
        site.Languages.SelectMany(language => new SearchFiles(site.InLanguage(language), language, tool).Plan());
}
