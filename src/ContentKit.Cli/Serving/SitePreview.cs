using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;
using ContentKit.Publishing;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Cli.Serving;

/// <summary>The pages of the site, each with what is wrong with it laid over.</summary>
internal sealed partial class SitePreview(LibraryView view, PageStore pages)
{
    private const string NotFound = "404.html", Home = "index.html";

    /// <param name="isPrint">Show the page as it would look on paper.</param>
    public PreviewFile Find(string path, bool isPrint)
    {
        var (output, card) = (view.Find(path), CardOf(path));
        var file = card is { } known ? known.Location.File.Path : output is null ? view.FindLost(Path.ChangeExtension(path, null)) : null;
        var rendered = output is null ? null : pages.Render(output);
        var good = rendered?.Bytes ?? pages.LastGood(path);
        if (Path.GetExtension(path) is not ("" or ".html"))
            return good is not null && (output is not null || file is not null) ? new PreviewFile(200, MediaType.Of(path), good) : PreviewFile.Missing;
        var problems = ProblemsOf(file, rendered);
        if (good is not null && (output is not null || file is not null || view.Library.HasErrors))
            return Page(Encoding.UTF8.GetString(good), problems, card, 200, isPrint);
        if (!problems.IsEmpty)
            return Page(BarePage.Of(file is null ? view.Library.Site.Settings.Title : Path.GetFileNameWithoutExtension(path)), problems, card, file is null && path != Home ? 404 : 200, isPrint);
        var missing = view.Find(NotFound) is { } page && pages.Render(page).Bytes is { } bytes ? Encoding.UTF8.GetString(bytes) : BarePage.Of("There is no such page");
        return Page(missing, [], null, 404, isPrint);
    }

    private PreviewFile Page(string html, ImmutableArray<Diagnostic> problems, PageCard? card, int status, bool isPrint)
    {
        var overlay = isPrint ? Html.Empty : Overlay.Of(view, problems, card);
        html = html.Replace("</head>", Overlay.Head(view, isPrint).Markup + "</head>", StringComparison.Ordinal).Replace("</body>", overlay.Markup + "</body>", StringComparison.Ordinal);
        return PreviewFile.Html(isPrint ? SheetLink().Replace(html, "$1?media=print\"") : FromRoot(html), status);
    }

    /// <summary>The page for missing addresses is written for the server that the library names; here the site begins at the root.</summary>
    private string FromRoot(string html) => SitePaths.BaseOf(view.Library.Site.Settings) is var root && root == "/" ? html
        : html.Replace($"=\"{HtmlEncoding.Encode(root)}", "=\"/", StringComparison.Ordinal);

    /// <summary>The errors of the leaflet, of the page and of what all pages share.</summary>
    private ImmutableArray<Diagnostic> ProblemsOf(string? file, Rendered? rendered)
    {
        var own = file is null ? [] : view.ProblemsOf(file).Where(problem => problem.Descriptor.Severity == Severity.Error);
        return [.. own.Concat(rendered?.Problems ?? []).Concat(view.SharedErrors).Distinct()];
    }

    /// <summary>The leaflet of an address, also one that has errors; null for pages about the library.</summary>
    private PageCard? CardOf(string path) => view.Library.Site.Pages.Where(page => path.StartsWith($"{page.Language}/{page.Id}.", StringComparison.Ordinal)).Select(page => (PageCard?)page).FirstOrDefault();

    [GeneratedRegex("""(<link rel="stylesheet" href="[^"]*)["]""")]
    private static partial Regex SheetLink();
}
