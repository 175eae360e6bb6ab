using System.Text.RegularExpressions;
using ContentKit.Exporting.Proof;
using ContentKit.Exporting.Templates;
using ContentKit.Model;
using ContentKit.Sites;
using Scriban.Runtime;

namespace ContentKit.Exporting.Handouts;

/// <summary>What the template of a handout sees: both leaflets, and their texts in rows. Each leaflet is proven as on its own page.</summary>
internal sealed partial class HandoutModel(LanguagePair pair, Site site, PageFrame frame, PageFrame other)
{
    private const string Html = "html";

    public DocumentModel Of(IEnumerable<string> extensions)
    {
        var items = new List<ProofItem>();
        var (first, second) = (HandoutSide.Of(pair.First, site, frame, items), HandoutSide.Of(Renamed(pair.Second), site, other, items));
        var path = pair.PathOf(Html);
        var page = new ModelValue(
            ["kind", "language", "dir", "path", "root", "url", "sides", "sections", "translations", "renditions", "handouts"],
            [
                "handout", first.Language, first.Direction, path, SitePaths.RootFrom(path), SitePaths.UrlOf(site.Settings, path),
                HandoutRows.Frozen([Side(first), Side(second)]), new HandoutSections(first, second).All(),
                HandoutRows.Frozen([Link(pair.First), Link(pair.Second)]), Renditions(extensions), null,
            ]);
        var globals = new ModelValue(["page", "strings", "site", "assets", "nav"],
            [page, frame.Strings.Model, frame.Pages.SiteFor(first.Language), frame.Theme.Assets.Model, frame.Pages.NavigationFor(first.Language)]);
        return new DocumentModel(globals, page, items, [.. first.Model.Roots, .. second.Model.Roots]);
    }

    private static ModelValue Side(HandoutSide side) =>
        new(["page", "strings", "language", "dir", "name", "reviewed", "due"],
        [
            side.Model.Page, side.Strings.Model, side.Language, side.Direction, LanguageNames.Of(side.Language),
            side.Document.Review is { } review ? side.Strings.Dates.Print(ReviewModel.Iso(review.Last)) : null, side.Document.Review is { } next ? side.Strings.Dates.Print(ReviewModel.Iso(next.Due)) : null,
        ]);

    private static ModelValue Link(Document document) =>
        new(["language", "name", "path"], [document.Language, LanguageNames.Of(document.Language), SitePaths.Of(document, Html)]);

    private ScriptArray Renditions(IEnumerable<string> extensions) =>
        HandoutRows.Frozen(extensions.Select(extension => new ModelValue(["ext", "path"], [extension, pair.PathOf(extension)])));

    /// <summary>Headings of two texts may have one name, but a page may have each only once.</summary>
    private static Document Renamed(Document document) =>
        document with { Content = ContentSource.Of(new DocumentContent(document.Data, document.Body with { Html = Names().Replace(document.Body.Html, match => $"{match.Value}{document.Language}-") })) };

    /// <summary>Only our own printer writes these; in the words of an author the sign '&lt;' is escaped.</summary>
    [GeneratedRegex("<h[1-6] id=\"|<a href=\"#")]
    private static partial Regex Names();
}
