using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(ContentKit.BrowserTests.Chromium))]

namespace ContentKit.BrowserTests;

/// <summary>One browser for all tests: the Chromium of this machine. Without one the tests are skipped, but not in CI.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly string[] Switches = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--no-first-run"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static string? Path { get; } = Find();

    /// <summary>The browser, or the end of the test that needs it.</summary>
    public IBrowser Browser
    {
        get
        {
            if (_browser is null && Environment.GetEnvironmentVariable("CI") is null or "")
                Assert.Skip("There is no Chromium on this machine: install it, or name its program in CONTENTKIT_CHROMIUM.");
            return _browser ?? throw new InvalidOperationException("CI needs Chromium for these tests.");
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Path is null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Path, Args = Switches });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string? Find() => Environment.GetEnvironmentVariable("CONTENTKIT_CHROMIUM") is { Length: > 0 } named ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
