using Microsoft.Playwright;

namespace ContentKit.BrowserTests;

/// <summary>A way to look at a page.</summary>
internal sealed record Device(string Name, PageEmulateMediaOptions Media, int Width)
{
    public static readonly Device Light = new("light", new() { Media = Microsoft.Playwright.Media.Screen, ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None }, 1280);

    public static readonly Device Paper = Light with { Name = "paper", Media = new() { Media = Microsoft.Playwright.Media.Print, ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None } };

    /// <summary>Screens.</summary>
    public static readonly Device[] All =
    [
        Light,
        Light with { Name = "dark", Media = new() { Media = Microsoft.Playwright.Media.Screen, ColorScheme = ColorScheme.Dark, ForcedColors = ForcedColors.None } },
        Light with { Name = "forced colors", Media = new() { Media = Microsoft.Playwright.Media.Screen, ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Active } },
        Light with { Name = "phone", Width = 375 },
    ];

    public async Task Show(IPage page)
    {
        await page.SetViewportSizeAsync(Width, 812);
        await page.EmulateMediaAsync(Media);
    }
}
