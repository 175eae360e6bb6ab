using System.Globalization;
using System.Text;
using ContentKit.Cli.Serving.Dashboard;
using ContentKit.Publishing;
using Microsoft.AspNetCore.Http;

namespace ContentKit.Cli.Serving;

/// <summary>Finds the answer to a request: a page of the site, a page of the preview, or the news of a change. Paths are looked up, never opened.</summary>
internal sealed class PreviewAnswers(LiveLibrary library, PageStore pages, RequestGuard guard, CancellationToken stop)
{
    private const string Own = "_preview/", Assets = Own + "assets/", Events = Own + "events";

    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    public async Task Answer(HttpContext context)
    {
        var response = context.Response;
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Referrer-Policy"] = "no-referrer";
        if (guard.RefusalOf(context) is { } refusal)
        {
            response.StatusCode = refusal;
            response.Headers.Connection = "close";
            return;
        }
        var path = (context.Request.Path.Value ?? "/")[1..];
        if (path == Events)
            await Tell(response, context.RequestAborted).ConfigureAwait(false);
        else
            await Send(context, Find(path, context.Request.Query["media"] == "print")).ConfigureAwait(false);
    }

    private PreviewFile Find(string path, bool isPrint)
    {
        var view = library.View;
        if (path.StartsWith(Assets, StringComparison.Ordinal))
            return PreviewAssets.Find(path[Assets.Length..]) ?? PreviewFile.Missing;
        if (path == Own.TrimEnd('/'))
            return PreviewFile.MovedTo("/" + Own);
        if (path.StartsWith(Own, StringComparison.Ordinal))
            return new DashboardPages(view, pages).Find(path[Own.Length..]) is { } page ? PreviewFile.Html(page.Markup) : PreviewFile.Missing;
        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        return file.EndsWith(".css", StringComparison.Ordinal) && isPrint ? PrintStyles.Show(SiteFile(file, view)) : new SitePreview(view, pages).Find(file, isPrint);
    }

    private PreviewFile SiteFile(string path, LibraryView view) =>
        view.Find(path) is { } output && pages.Render(output).Bytes is { } bytes ? new PreviewFile(200, MediaType.Of(path), bytes) : PreviewFile.Missing;

    private static async Task Send(HttpContext context, PreviewFile file)
    {
        var response = context.Response;
        response.StatusCode = file.Status;
        response.ContentType = file.MediaType + (file.IsText ? "; charset=utf-8" : "");
        response.ContentLength = file.Bytes.Length;
        if (file.Location is { } place)
            response.Headers.Location = place;
        if (context.Request.Method == "GET")
            await response.Body.WriteAsync(file.Bytes, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Server-sent events (HTML, section 9.2): the number of each generation as it comes.</summary>
    private async Task Tell(HttpResponse response, CancellationToken gone)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(gone, stop);
        response.ContentType = "text/event-stream";
        try
        {
            for (var told = 0; !end.IsCancellationRequested;)
            {
                var next = library.Next;
                if (library.View.Generation is var generation && generation != told)
                {
                    await response.Body.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"retry: 300\ndata: {generation}\n\n")), end.Token).ConfigureAwait(false);
                    await response.Body.FlushAsync(end.Token).ConfigureAwait(false);
                    told = generation;
                }
                await next.WaitAsync(end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser went away, or the preview ends.
        }
    }
}
