using ContentKit.Diagnostics;
using ContentKit.Exporting.Templates;
using ContentKit.Exporting.Themes;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>One file for each site template of the theme: site.index.html.sbn makes index.html.</summary>
internal sealed class SiteExporter(Theme theme, PageRenderer renderer, Fingerprint tool) : IExporter
{
    private const string Prefix = "site.";

    public IEnumerable<PlannedOutput> Plan(Site site)
    {
        var inputs = Fingerprint.Of([tool, theme.Fingerprint, Fingerprint.Of($"{site.Settings.Title}\n{site.Settings.Url}\n{site.Settings.Language}"),
            .. site.Documents.SelectMany(document => new[] { document.Fingerprint, Fingerprint.Of(site.Settings.Review.StandingOf(document, site.Today).ToString()) })]);
        foreach (var template in theme.Templates.Keys.Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            yield return new PlannedOutput(template[Prefix.Length..], Fingerprint.Of(inputs, Fingerprint.Of(template)), bag => Render(template, site, bag));
    }

    private byte[]? Render(string template, Site site, DiagnosticBag bag)
    {
        if (theme.StringsFor(site.Settings.Language) is not { } strings)
        {
            bag.Report(TemplateErrors.NoStrings, site.Settings.ThemeLocation, $"The theme '{theme.Name}' has no words for the language '{site.Settings.Language}' of the library.");
            return null;
        }
        var kind = OutputKinds.Of(template[(template.LastIndexOf('.') + 1)..]) ?? OutputKind.Text;
        return renderer.Render(template, kind, SiteModel.Globals(site, strings), strings.Dates, bag);
    }
}
