using ContentKit.Exporting.Proof;
using ContentKit.Exporting.Themes;
using ContentKit.Model;
using ContentKit.Sites;
using Scriban.Runtime;

namespace ContentKit.Exporting.Templates;

/// <summary>What stands around a leaflet on its page.</summary>
internal sealed record PageFrame(Theme Theme, SitePages Pages, ThemeStrings Strings)
{
    /// <summary>What the page must print; the texts of a leaflet are added when it joins the page.</summary>
    public List<ProofItem> Items { get; init; } = [];

    public ModelValue SiteFor(string language, Site site) => SiteModel.Of(site, Theme, language);

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
