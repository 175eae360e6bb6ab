using System.Collections.Immutable;
using ContentKit.Exporting.Paper;
using ContentKit.Exporting.Templates;
using ContentKit.Exporting.Themes;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Handouts;

/// <summary>A page with two languages side by side for each translation, when the theme has a template for it.</summary>
internal sealed class HandoutExporter(Theme theme, SitePages pages, PageRenderer renderer, Fingerprint tool, PdfChoice? pdf) : IExporter
{
    private const string Template = "handout.html";

    public IEnumerable<PlannedOutput> Plan(Site site)
    {
        var shared = Fingerprint.Of(tool, theme.Fingerprint, pages.SiteInputs);
        foreach (var pair in Of(theme, site))
        {
            ImmutableArray<string> papers = pdf?.Holds(pair) == true ? pdf.Extensions : [];
            var inputs = Fingerprint.Of(shared, pair.First.Fingerprint, pair.Second.Fingerprint, Fingerprint.Of(Neighbours.Of(pair.First, site)), Fingerprint.Of(Neighbours.Of(pair.Second, site)), Fingerprint.Of(string.Join(' ', papers)));
            if (theme.StringsFor(pair.First.Language) is { } strings && theme.StringsFor(pair.Second.Language) is { } others)
                yield return new WholeFile(pair.PathOf("html"), inputs, bag => renderer.Render(Template, OutputKind.Html,
                    new HandoutModel(pair, site, new PageFrame(theme, pages, strings), new PageFrame(theme, pages, others)).Of(papers), strings.Dates, bag), pair.First, pair.Second);
        }
    }

    /// <summary>The pairs that the theme makes a page of.</summary>
    public static IEnumerable<LanguagePair> Of(Theme theme, Site site) =>
        theme.Templates.ContainsKey(Template) ? LanguagePair.Of(site).Where(pair => HasWords(theme, pair)) : [];

    /// <summary>Those of one leaflet.</summary>
    public static IEnumerable<LanguagePair> Of(Theme theme, Site site, Model.Document document) =>
        theme.Templates.ContainsKey(Template) ? LanguagePair.Of(document.Id, site).Where(pair => pair.Holds(document) && HasWords(theme, pair)) : [];

    private static bool HasWords(Theme theme, LanguagePair pair) => theme.StringsFor(pair.First.Language) is not null && theme.StringsFor(pair.Second.Language) is not null;
}
