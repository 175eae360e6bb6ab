namespace ContentKit.Cli.Serving.Dashboard;

/// <summary>The pages of the preview below /_preview/.</summary>
internal sealed class DashboardPages(LibraryView view, PageStore pages)
{
    /// <summary>Null when there is no such page.</summary>
    public Html? Find(string path) => path.Split('/') switch
    {
        [""] => DashboardPage.Of(view),
        ["reviews"] => ReviewsPage.Of(view),
        ["leaflets", var language, var id] => Leaflet(language, id, LeafletPage.Tabs[0].Key),
        ["leaflets", var language, var id, var tab] => Leaflet(language, id, tab),
        _ => null,
    };

    private Html? Leaflet(string language, string id, string tab)
    {
        var rows = LeafletRow.Of(view);
        var index = rows.ToList().FindIndex(row => row.Card.Language == language && row.Card.Id == id);
        return index < 0 || LeafletPage.Tabs.All(known => known.Key != tab) ? null : new LeafletPage(view, pages, rows, index).Print(tab);
    }
}
