using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting.Paper;
using ContentKit.Exporting.Templates;
using ContentKit.Exporting.Themes;
using ContentKit.Model;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>One file for each leaflet and each document template of the theme.</summary>
internal sealed class DocumentExporter(Theme theme, SitePages pages, PageRenderer renderer, Fingerprint tool, PdfChoice? pdf) : IExporter
{
    private const string Prefix = "document.", Retired = "retired.";

    private readonly ImmutableArray<string> _extensions =
    [
        .. theme.Templates.Keys.Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal),
    ];

    public IEnumerable<PlannedOutput> Plan(Site site) => Plan(site.Documents, site);

    public IEnumerable<PlannedOutput> Plan(Document document, Site site) => Plan([document], site);

    private IEnumerable<PlannedOutput> Plan(ImmutableArray<Document> documents, Site site)
    {
        var shared = Fingerprint.Of(tool, theme.Fingerprint, pages.SiteInputs);
        var kinds = _extensions.Select(extension => (Extension: extension, Inputs: Fingerprint.Of(extension), Render: (Func<Document, DiagnosticBag, byte[]?>)((document, bag) => Render(document, site, extension, bag)))).ToList();
        foreach (var document in documents)
        {
            var inputs = Fingerprint.Of(document.Fingerprint, shared, Fingerprint.Of(Neighbours.Of(document, site)), Fingerprint.Of(string.Join(' ', ExtensionsOf(document))));
            foreach (var kind in kinds)
                yield return new LeafletFile(SitePaths.Of(document, kind.Extension), Fingerprint.Of(inputs, kind.Inputs), document, kind.Render);
        }
    }

    /// <summary>Of all files that show the leaflet alone.</summary>
    private ImmutableArray<string> ExtensionsOf(Document document) => pdf?.Holds(document) == true ? _extensions.AddRange(pdf.Extensions) : _extensions;

    private byte[]? Render(Document document, Site site, string extension, DiagnosticBag bag)
    {
        if (theme.StringsFor(document.Language) is not { } strings)
        {
            bag.Report(TemplateErrors.NoStrings, document.Source.At(0, 0), $"The theme '{theme.Name}' has no words for the language '{document.Language}' of this page.");
            return null;
        }
        var isGone = Tombstone.IsFor(document) && theme.Templates.ContainsKey(Retired + extension);
        var own = isGone ? Retired + extension : $"{document.Type}.{extension}";
        var template = theme.Templates.ContainsKey(own) ? own : Prefix + extension;
        var model = DocumentModel.Of(isGone ? Tombstone.Of(document) : document, site, new PageFrame(theme, pages, strings), extension, ExtensionsOf(document));
        return renderer.Render(template, OutputKinds.Of(extension) ?? OutputKind.Text, model, strings.Dates, bag);
    }
}
