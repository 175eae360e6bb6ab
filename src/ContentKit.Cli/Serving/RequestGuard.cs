using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ContentKit.Cli.Serving;

/// <summary>Refuses what does not come from a browser of this machine that shows this preview: other web pages must neither read nor use it.</summary>
internal sealed class RequestGuard(int port)
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    private static readonly string[] Disguises = ["%2e", "%2f", "%5c", "%00", "%25", "..", "\\"];

    /// <summary>The status of the refusal; null for a request that may be answered.</summary>
    public int? RefusalOf(HttpContext context)
    {
        var request = context.Request;
        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        if (request.Method is not ("GET" or "HEAD"))
            return StatusCodes.Status405MethodNotAllowed;
        if (!target.StartsWith('/') || target.StartsWith("//", StringComparison.Ordinal) || Array.Exists(Disguises, sign => target.Split('?')[0].Contains(sign, StringComparison.OrdinalIgnoreCase)))
            return StatusCodes.Status400BadRequest;
        if (request.Headers.Host is not [{ } host] || !IsOwn(host))
            return StatusCodes.Status421MisdirectedRequest;
        if (request.Headers.Upgrade.Count > 0 || request.ContentLength > 0 || request.Headers.TransferEncoding.Count > 0)
            return StatusCodes.Status400BadRequest;
        return IsFromElsewhere(request) ? StatusCodes.Status403Forbidden : null;
    }

    private bool IsOwn(string host) => Array.Exists(Names, name => host.Equals($"{name}:{port}", StringComparison.OrdinalIgnoreCase));

    /// <summary>A link on another page may be followed; nothing else from there is answered (Fetch Metadata).</summary>
    private bool IsFromElsewhere(HttpRequest request)
    {
        if (request.Headers.Origin is [{ } origin, ..] && !(origin.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && IsOwn(origin["http://".Length..])))
            return true;
        var isLink = request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document";
        return request.Headers["Sec-Fetch-Site"] is [{ } place, ..] && place is not ("same-origin" or "none") && !isLink;
    }
}
