using System.Collections.Immutable;
using ContentKit.Exporting.Discovery;
using ContentKit.Exporting.Proof;
using ContentKit.Model;
using ContentKit.Sites;
using Scriban.Runtime;

namespace ContentKit.Exporting.Templates;

/// <summary>Everything that a template of a leaflet sees, and what it must print.</summary>
/// <param name="Roots">How the items belong together, one tree for each leaflet on the page.</param>
internal sealed record DocumentModel(IScriptObject Globals, ModelValue Page, IReadOnlyList<ProofItem> Items, ImmutableArray<ProofNode> Roots)
{
    public static DocumentModel Of(Document document, Site site, PageFrame frame, string extension, IReadOnlyList<string> extensions)
    {
        var leaflet = frame.LeafletOf(document, site);
        var page = leaflet.Page.With(
            ("path", SitePaths.Of(document, extension)), ("renditions", Renditions(document, extension, extensions)),
            ("jsonLd", extension == "html" ? new ModelValue([], []) { Data = () => JsonLd.Of(document, site) } : null));
        var globals = new ModelValue(["page", "emergency", "strings", "site", "assets", "nav"],
            [page, new ModelValue(["number"], [document.EmergencyNumber]), frame.Strings.Model, frame.Pages.SiteFor(document.Language), frame.Theme.Assets.Model, frame.Pages.NavigationFor(document.Language)]);
        return new DocumentModel(globals, page, leaflet.Items, [leaflet.Root]);
    }

    private static ScriptArray? Renditions(Document document, string extension, IReadOnlyList<string> extensions)
    {
        var others = new ScriptArray();
        foreach (var other in extensions)
            if (other != extension)
                others.Add(new ModelValue(["ext", "path"], [other, SitePaths.Of(document, other)]));
        others.IsReadOnly = true;
        return others.Count == 0 ? null : others;
    }
}
