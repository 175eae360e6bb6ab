using ContentKit.Sites;

namespace ContentKit.Exporting;

/// <summary>A page about the library in one language.</summary>
/// <param name="Template">By file name without ".sbn".</param>
/// <param name="Name">What templates call it: "index", "a-z".</param>
/// <param name="Group">The leaflets that the page lists; null for a page about all of them.</param>
internal sealed record SitePage(string Template, string Name, string Path, string Language, SiteGroup? Group)
{
    /// <summary>Servers show this page in place of one that is missing, in whatever folder a reader looked for it.</summary>
    public const string NotFound = "404";

    public string RootIn(Settings settings) => Name == NotFound ? SitePaths.BaseOf(settings) : SitePaths.RootFrom(Path);
}
