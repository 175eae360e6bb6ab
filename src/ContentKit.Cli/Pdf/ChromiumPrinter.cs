using ContentKit.Exporting.Paper;
using PuppeteerSharp;
using PuppeteerSharp.Media;

namespace ContentKit.Cli.Pdf;

/// <summary>Prints pages with the Chromium of this machine. It sees the files that will be published at their true addresses, and no network.</summary>
internal sealed class ChromiumPrinter : IPdfPrinter, IDisposable
{
    /// <summary>Nothing is asked of the network: whatever the page names is given to it, or refused.</summary>
    private static readonly string[] Switches = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--no-first-run", "--host-resolver-rules=\"MAP * ~NOTFOUND\""];

    private const int Patience = 30_000;

    private readonly IBrowser _browser;
    private readonly SemaphoreSlim _turn = new(2);

    private ChromiumPrinter(IBrowser browser, string name) => (_browser, Name) = (browser, name);

    public string Name { get; }

    /// <exception cref="PdfException">The program does not start.</exception>
    public static async Task<ChromiumPrinter> Start(string program)
    {
        try
        {
            var browser = await Puppeteer.LaunchAsync(new LaunchOptions { ExecutablePath = program, Headless = true, Args = Switches, Timeout = Patience }).ConfigureAwait(false);
            return new ChromiumPrinter(browser, await browser.GetVersionAsync().ConfigureAwait(false));
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            throw new PdfException($"{program} did not start: {problem.Message.Split('\n')[0]}", problem);
        }
    }

    public byte[] Print(PdfPage page)
    {
        _turn.Wait();
        try
        {
            return PrintAsync(page).GetAwaiter().GetResult();
        }
        catch (Exception problem) when (problem is not (PdfException or OutOfMemoryException))
        {
            throw new PdfException($"Chromium could not print the page: {problem.Message.Split('\n')[0]}", problem);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _browser.Dispose();
        _turn.Dispose();
    }

    private async Task<byte[]> PrintAsync(PdfPage page)
    {
        await using var tab = await _browser.NewPageAsync().ConfigureAwait(false);
        tab.DefaultTimeout = Patience;
        var missing = new List<string>();
        await tab.SetRequestInterceptionAsync(true).ConfigureAwait(false);
        tab.AddRequestInterceptor(request => Answer(request, page, missing));
        await tab.EmulateMediaFeaturesAsync([new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = "light" }]).ConfigureAwait(false);
        await tab.GoToAsync(page.Address, new NavigationOptions { WaitUntil = [WaitUntilNavigation.Load] }).ConfigureAwait(false);
        if (missing.Count > 0)
            throw new PdfException($"The page needs {missing[0]}, which is not part of the site.");
        var bytes = await tab.PdfDataAsync(new PdfOptions { Format = page.IsLetter ? PaperFormat.Letter : PaperFormat.A4, Tagged = true, Outline = true, PrintBackground = true }).ConfigureAwait(false);
        return PdfBytes.Fix(bytes, page.Date);
    }

    private static async Task Answer(IRequest request, PdfPage page, List<string> missing)
    {
        var address = request.Url.Split('#')[0];
        if (page.Find(address) is { } bytes)
        {
            await request.RespondAsync(new ResponseData { BodyData = bytes, ContentType = Publishing.MediaType.Of(new Uri(address).AbsolutePath) + "; charset=utf-8" }).ConfigureAwait(false);
            return;
        }
        if (request.ResourceType != ResourceType.Ping && !address.EndsWith("/favicon.ico", StringComparison.Ordinal))
            missing.Add(address);
        await request.AbortAsync().ConfigureAwait(false);
    }
}
