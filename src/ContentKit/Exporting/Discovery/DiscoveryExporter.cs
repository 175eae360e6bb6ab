using System.Text;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Discovery;

/// <summary>What search engines look for. Without the address of the library there is only robots.txt.</summary>
internal sealed class DiscoveryExporter(SitePages pages, Fingerprint tool) : IExporter
{
    public const string Sitemap = "sitemap.xml";

    public IEnumerable<PlannedOutput> Plan(Site site)
    {
        var url = site.Settings.Url;
        yield return Output("robots.txt", Fingerprint.Of(url ?? ""), () => Robots(url));
        if (url is null)
            yield break;
        var listed = site.Documents.Where(document => !site.IsRetired(document) && document.Status == Model.Status.Active).ToList();
        var inputs = Fingerprint.Of([Fingerprint.Of($"{url}\n{site.Settings.Title}\n{string.Join('\n', pages.All.Select(page => page.Path))}"), .. listed.Select(document => document.Fingerprint)]);
        foreach (var (path, write) in SitemapFiles.Of(site, listed, pages))
            yield return Output(path, inputs, write);
    }

    private WholeFile Output(string path, Fingerprint inputs, Func<byte[]> write) => new(path, Fingerprint.Of(tool, inputs, Fingerprint.Of(path)), _ => write());

    private static byte[] Robots(string? url) => Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n{(url is null ? "" : $"\nSitemap: {url}/{Sitemap}\n")}");
}
