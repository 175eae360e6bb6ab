using Microsoft.Playwright;

namespace ContentKit.BrowserTests;

/// <summary>A tab that shows a built site without any server, and notes what a reader should never meet.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private Visit(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Messages of the console, failed scripts, missing files and requests to other servers.</summary>
    public List<string> Troubles { get; } = [];

    /// <summary>Bytes of everything that was loaded, by path.</summary>
    public Dictionary<string, int> Loaded { get; } = [];

    public static async Task<Visit> Open(Chromium chromium, BuiltSite site, string path, BrowserNewContextOptions options)
    {
        var context = await chromium.Browser.NewContextAsync(options);
        context.SetDefaultTimeout(60_000);
        var visit = new Visit(context, await context.NewPageAsync());
        await context.RouteAsync("**/*", route => visit.Answer(route, site));
        visit.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                visit.Troubles.Add($"console: {message.Text}");
        };
        visit.Page.PageError += (_, problem) => visit.Troubles.Add($"script: {problem}");
        await visit.Page.GotoAsync(BuiltSite.Address + path);
        return visit;
    }

    public ValueTask DisposeAsync() => new(_context.CloseAsync());

    private Task Answer(IRoute route, BuiltSite site)
    {
        var address = route.Request.Url;
        if (!address.StartsWith(BuiltSite.Address, StringComparison.Ordinal))
        {
            Troubles.Add($"request to {address}");
            return route.AbortAsync();
        }
        var path = address[BuiltSite.Address.Length..].Split('#', '?')[0];
        if (!site.Files.TryGetValue(path.Length == 0 ? "index.html" : path, out var bytes))
        {
            Troubles.Add($"nothing at {path}");
            return route.FulfillAsync(new RouteFulfillOptions { Status = 404 });
        }
        Loaded[path] = bytes.Length;
        return route.FulfillAsync(new RouteFulfillOptions { BodyBytes = bytes, ContentType = Publishing.MediaType.Of(path) + "; charset=utf-8", Headers = site.Headers.ToDictionary() });
    }
}
