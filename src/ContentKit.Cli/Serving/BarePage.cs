namespace ContentKit.Cli.Serving;

/// <summary>A page for what cannot be shown in the theme.</summary>
internal static class BarePage
{
    public static string Of(string title) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{title}</title>
        <link rel="icon" href="data:,">
        </head>
        <body>
        <main class="contentkit-bare">
        <h1>{title}</h1>
        <p>This page cannot be shown yet. <a href="/_preview/">Go to the list of leaflets</a></p>
        </main>
        </body>
        </html>

        """).Markup;
}
