using System.Text;
using ContentKit.Exporting.Themes;
using ContentKit.Sites;
using ContentKit.Text;

namespace ContentKit.Exporting.Discovery;

/// <summary>Tells the server which headers go with which files, and which addresses lead on: _headers and _redirects, as Netlify and Cloudflare Pages read them.</summary>
internal sealed class HostingExporter(Fingerprint tool) : IExporter
{
    /// <summary>Nothing runs and nothing is loaded that does not come from the site itself (Content Security Policy Level 3).</summary>
    public const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    public IEnumerable<PlannedOutput> Plan(Site site)
    {
        var headers = Headers();
        yield return new WholeFile("_headers", Fingerprint.Of(tool, Fingerprint.Of(headers)), _ => Encoding.UTF8.GetBytes(headers));
        var redirects = string.Concat(Moves.Of(site).Where(move => !move.IsRecalled).Select(move => $"{SitePaths.BaseOf(site.Settings)}{move.Path} {SitePaths.BaseOf(site.Settings)}{SitePaths.Of(move.Target, "html")} 301\n"));
        if (redirects.Length > 0)
            yield return new WholeFile("_redirects", Fingerprint.Of(tool, Fingerprint.Of(redirects)), _ => Encoding.UTF8.GetBytes(redirects));
    }

    private static string Headers() => $"""
        /*
          Content-Security-Policy: {Policy}
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
          Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()
          Cross-Origin-Opener-Policy: same-origin
          Strict-Transport-Security: max-age=31536000

        /{Asset.Folder}*
          Cache-Control: public, max-age=31536000, immutable

        /*.json
          Access-Control-Allow-Origin: *
          Access-Control-Expose-Headers: ETag, Last-Modified
          Cache-Control: public, max-age=300, stale-while-revalidate=600, stale-if-error=604800

        /*.ndjson
          Access-Control-Allow-Origin: *
          Access-Control-Expose-Headers: ETag, Last-Modified
          Cache-Control: public, max-age=300, stale-while-revalidate=600, stale-if-error=604800
          Content-Type: application/x-ndjson

        /*.jws
          Access-Control-Allow-Origin: *
          Content-Type: application/jose

        /*.txt
          Access-Control-Allow-Origin: *

        /*.xml
          Access-Control-Allow-Origin: *

        /fhir/*
          Content-Type: application/fhir+json

        /*.atom.xml
          Content-Type: application/atom+xml; charset=utf-8

        """.ReplaceLineEndings("\n");
}
