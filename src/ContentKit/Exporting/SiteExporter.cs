using ContentKit.Diagnostics;
using ContentKit.Exporting.Templates;
using ContentKit.Exporting.Themes;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>The pages and files about the whole library: home, lists, groups of leaflets.</summary>
internal sealed class SiteExporter(Theme theme, SitePages pages, PageRenderer renderer, Fingerprint tool) : IExporter
{
    public IEnumerable<PlannedOutput> Plan(Site site)
    {
        var last = new WeakReference<SitePageModel?>(null); // What lists show of all leaflets is not kept beyond them.
        SitePageModel Model()
        {
            if (last.TryGetTarget(out var known))
                return known;
            var made = new SitePageModel(theme, site, pages);
            last.SetTarget(made);
            return made;
        }
        var shared = Fingerprint.Of(tool, theme.Fingerprint, pages.SiteInputs);
        var lists = new ListInputs(site, pages);
        foreach (var page in pages.All)
            yield return new WholeFile(page.Path, Fingerprint.Of(shared, lists.Of(page), Fingerprint.Of(page.Template + page.Language)), bag => Render(page, Model(), site, bag));
    }

    private byte[]? Render(SitePage page, SitePageModel model, Site site, DiagnosticBag bag)
    {
        if (theme.StringsFor(page.Language) is not { } strings)
        {
            bag.Report(TemplateErrors.NoStrings, site.Settings.ThemeLocation, $"The theme '{theme.Name}' has no words for the language '{page.Language}' of the library.");
            return null;
        }
        var kind = OutputKinds.OfTemplate(page.Template) ?? OutputKind.Text;
        return renderer.Render(page.Template, kind, model.Of(page, strings), strings.Dates, bag);
    }
}
