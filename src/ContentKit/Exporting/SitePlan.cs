using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Discovery;
using ContentKit.Exporting.Fhir;
using ContentKit.Exporting.Handouts;
using ContentKit.Exporting.Infobutton;
using ContentKit.Exporting.Narratives;
using ContentKit.Exporting.Paper;
using ContentKit.Exporting.Partners;
using ContentKit.Exporting.Search;
using ContentKit.Exporting.Themes;
using ContentKit.Model;
using ContentKit.Schemas;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>Every file that a site consists of.</summary>
/// <param name="PagesOf">The files of one leaflet of the site, or of a later form of it.</param>
internal sealed record SitePlan(ImmutableArray<PlannedOutput> Outputs, ClosingPlan Closing, Func<Document, IEnumerable<PlannedOutput>> PagesOf)
{
    /// <summary>For a library whose theme cannot be used.</summary>
    public static readonly SitePlan None = new([], ClosingPlan.None, _ => []);

    /// <param name="contract">What the JSON of a leaflet must be like; null when nothing is promised.</param>
    /// <param name="pdf">Null when there is to be no PDF.</param>
    /// <param name="partners">What partners get.</param>
    /// <param name="tool">Identifies the code that renders, and the promise that it keeps.</param>
    public static SitePlan Of(Site site, Theme theme, SchemaNode? contract, Fingerprint tool, PdfChoice? pdf, PartnerFeeds partners, ParallelOptions parallel, DiagnosticBag bag)
    {
        var renderer = new PageRenderer(theme, contract);
        var pages = new SitePages(theme, site);
        var narratives = new NarrativeRenderer(theme, pages, renderer, tool);
        var feeds = new FeedExporter([.. partners.Feeds.Select(feed => new FeedContext(feed, site, theme, pages, narratives, partners))], partners.Schemas, tool);
        var documents = new DocumentExporter(theme, pages, renderer, tool, pdf);
        IExporter[] exporters =
        [
            documents, new SiteExporter(theme, pages, renderer, tool), new HandoutExporter(theme, pages, renderer, tool, pdf), new MovedExporter(theme, pages, renderer, tool),
            new AssetExporter(theme, tool),
            new SearchExporter(tool), new DiscoveryExporter(pages, tool), new HostingExporter(tool), feeds,
            new FhirExporter(theme, narratives, tool), new NewsExporter(theme, narratives, [.. FeedTombstones.OfDeleted(site, theme, partners.Feeds[0])], tool), new InfobuttonExporter(tool),
        ];
        var plan = Plan(exporters, site, parallel);
        if (pdf is not null)
            plan = [.. plan, .. new PdfExporter(pdf, plan).Plan(site)];
        ReportTaken(plan, site, bag);
        return new SitePlan(plan, feeds.Closing(), document => documents.Plan(document, site));
    }

    private static ImmutableArray<PlannedOutput> Plan(IExporter[] exporters, Site site, ParallelOptions parallel)
    {
        var plans = new PlannedOutput[exporters.Length][];
        Parallel.For(0, plans.Length, parallel, i => plans[i] = [.. exporters[i].Plan(site)]);
        return [.. plans.SelectMany(planned => planned)];
    }

    /// <summary>A leaflet with the id 'index' in a second language would overwrite that language's home page, and the page of the owner 'team a' that of 'Team A'. Leaflets of one id are reported elsewhere.</summary>
    private static void ReportTaken(ImmutableArray<PlannedOutput> plan, Site site, DiagnosticBag bag)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var twice = plan.Where(output => !seen.Add(output.Path)).ToList();
        if (twice.Count == 0)
            return;
        var taken = twice.Select(output => output.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var document in site.Documents.DistinctBy(document => (document.Id.ToUpperInvariant(), document.Language.ToUpperInvariant())))
            if (taken.FirstOrDefault(path => path.StartsWith($"{document.Language}/{document.Id}.", StringComparison.OrdinalIgnoreCase)) is { } path
                && plan.Count(output => output.Path.Equals(path, StringComparison.OrdinalIgnoreCase)) > site.Documents.Count(other => SitePaths.Of(other, "html").Equals(path, StringComparison.OrdinalIgnoreCase)))
            {
                bag.Report(TemplateErrors.TakenPath, document.Source.At(0, 3), $"The leaflet '{document.Id}' and a page of the site would both be published as {path}.");
                taken.Remove(path);
            }
        foreach (var output in twice.Where(output => output.Subjects.IsEmpty && taken.Remove(output.Path)))
            bag.Report(TemplateErrors.TakenPath, site.Settings.ThemeLocation, $"Two pages of the site would both be published as {output.Path}.");
    }
}
