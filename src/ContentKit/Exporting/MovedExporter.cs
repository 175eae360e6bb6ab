using ContentKit.Exporting.Templates;
using ContentKit.Exporting.Themes;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>A page at the address of each leaflet that another one replaced, for readers who kept the address.</summary>
internal sealed class MovedExporter(Theme theme, SitePages pages, PageRenderer renderer, Fingerprint tool) : IExporter
{
    private const string Template = "moved.html";

    public IEnumerable<PlannedOutput> Plan(Site site)
    {
        if (!theme.Templates.ContainsKey(Template))
            yield break;
        var model = new SitePageModel(theme, site, pages);
        var (shared, lists) = (Fingerprint.Of(tool, theme.Fingerprint, pages.SiteInputs), new Lazy<ListInputs>(() => new ListInputs(site, pages)));
        foreach (var move in Moves.Of(site).Where(move => !move.HasPage))
            if (theme.StringsFor(move.Language) is { } strings && new SitePage(Template, "moved", move.Path, move.Language, null) is var page)
                yield return new WholeFile(move.Path, Fingerprint.Of(shared, lists.Value.Of(page), Fingerprint.Of($"{move.Path} {move.Target.Title} {SitePaths.Of(move.Target, "html")}")),
                    bag => renderer.Render(Template, OutputKind.Html, model.Of(page, strings, move.Target), strings.Dates, bag));
    }
}
