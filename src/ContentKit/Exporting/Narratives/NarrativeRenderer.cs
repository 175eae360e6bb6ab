using ContentKit.Diagnostics;
using ContentKit.Exporting.Templates;
using ContentKit.Exporting.Themes;
using ContentKit.Model;
using ContentKit.Model.Languages;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Narratives;

/// <summary>Renders leaflets as narratives, each proven like a page. A leaflet that was taken back has a narrative without advice.</summary>
internal sealed class NarrativeRenderer(Theme theme, SitePages pages, PageRenderer renderer, Fingerprint tool)
{
    private const string Prefix = "narrative.", Html = "html", Retired = "retired.";

    /// <summary>Several files hold the same narrative.</summary>
    private readonly Recent<Narrative> _made = new();

    /// <summary>False where the theme has pages for a type of leaflet but no narrative.</summary>
    public bool Has(Document document, Site site) => TemplateOf(document, site) is not null;

    /// <summary>Everything that the narrative of a leaflet depends on.</summary>
    public Fingerprint InputsOf(Document document, Site site) => Fingerprint.Of(tool, theme.Fingerprint, pages.SiteInputs, document.Fingerprint, Fingerprint.Of(Neighbours.Of(document, site)));

    /// <summary>Null after reporting why there is none.</summary>
    public Narrative? Of(Document document, Site site, DiagnosticBag bag)
    {
        if (_made.Find(document) is { } made)
            return made;
        return Render(document, site, bag) is { } narrative ? _made.Keep(document, narrative) : null;
    }

    private Narrative? Render(Document document, Site site, DiagnosticBag bag)
    {
        if (TemplateOf(document, site) is not { } template)
            return null;
        if (theme.StringsFor(document.Language) is not { } strings)
        {
            bag.Report(TemplateErrors.NoStrings, document.Source.At(0, 0), $"The theme '{theme.Name}' has no words for the language '{document.Language}' of this page.");
            return null;
        }
        var shown = site.IsRetired(document) ? Tombstone.Of(document) with { Review = document.Review } : document;
        var model = DocumentModel.Of(PortableText.Of(shown, site.Settings), site, new PageFrame(theme, pages, strings), "xhtml", []);
        if (renderer.RenderMarkup(template, model, strings.Dates, bag) is not { } xhtml)
            return null;
        var sections = new NarrativeReader(xhtml, theme.Sources[template].At(0, 0), bag).Read();
        return sections.IsEmpty ? null : new Narrative(document.Language, LanguageTable.Direction(document.Language), sections);
    }

    private string? TemplateOf(Document document, Site site)
    {
        if (site.IsRetired(document))
            return Existing(Prefix + Retired + Html);
        return Existing($"{Prefix}{document.Type}.{Html}") ?? (theme.Templates.ContainsKey($"{document.Type}.{Html}") ? null : Existing(Prefix + Html));
    }

    private string? Existing(string template) => theme.Templates.ContainsKey(template) ? template : null;
}
