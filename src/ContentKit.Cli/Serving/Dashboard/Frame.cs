namespace ContentKit.Cli.Serving.Dashboard;

/// <summary>What stands around every page of the dashboard.</summary>
internal static class Frame
{
    public static Html Of(LibraryView view, string title, string current, Html main) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="en" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{title} | {view.Library.Site.Settings.Title}</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/_preview/assets/preview.css">
        <link rel="stylesheet" href="/_preview/assets/dashboard.css">
        <script src="/_preview/assets/preview.js" data-generation="{view.Generation}" defer></script>
        <script src="/_preview/assets/dashboard.js" defer></script>
        </head>
        <body>
        <a class="skip" href="#main">Skip to main content</a>
        <header class="bar">
        <p class="name">{view.Library.Site.Settings.Title}</p>
        <nav aria-label="Preview">
        <ul>
        {Link("/_preview/", "Leaflets", current)}
        {Link("/_preview/reviews", "Reviews", current)}
        {Link("/", "Website", current)}
        </ul>
        </nav>
        </header>
        <main id="main" tabindex="-1">
        {main}
        </main>
        </body>
        </html>

        """);

    /// <summary>A table that scrolls on its own where the window is narrow, also by keyboard.</summary>
    public static Html Wide(string name, Html table) => Html.Of($"""
        <div class="scroll" tabindex="0" role="region" aria-label="{name}">
        {table}
        </div>
        """);

    public static Html Link(string place, string words, string current) =>
        Html.Of($"<li><a href=\"{place}\"{(place == current ? new Html(" aria-current=\"page\"") : Html.Empty)}>{words}</a></li>");
}
