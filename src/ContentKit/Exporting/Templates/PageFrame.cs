using ContentKit.Exporting.Proof;
using ContentKit.Exporting.Themes;
using ContentKit.Model;
using ContentKit.Sites;
using Scriban.Runtime;

namespace ContentKit.Exporting.Templates;

/// <summary>What stands around a leaflet on its page.</summary>
internal sealed record PageFrame(Theme Theme, SitePages Pages, ThemeStrings Strings)
{
    /// <summary>What a page of several leaflets must print; the texts of each are added when it joins the page. Null for a leaflet that stands alone.</summary>
    public List<ProofItem>? Items { get; init; }

    /// <summary>The model of a leaflet that stands alone is the same in all its files.</summary>
    public LeafletModel LeafletOf(Document document, Site site) => Items is not null ? LeafletModel.Of(document, site, this)
        : Pages.Leaflets.Find(document) ?? Pages.Leaflets.Keep(document, LeafletModel.Of(document, site, this));

    /// <summary>The groups that readers can go on to from a leaflet; null when there are none.</summary>
    public ScriptArray? Topics(Document document, Site site)
    {
        var topics = new ScriptArray();
        foreach (var group in Pages.Fields.SelectMany(field => Pages.GroupsOf(document, field)))
            topics.Add(new ModelValue(["field", "label", "path"], [group.Field, SitePageModel.LabelOf(group, Strings), SitePaths.Of(site.Settings, group)]));
        topics.IsReadOnly = true;
        return topics.Count == 0 ? null : topics;
    }
}
