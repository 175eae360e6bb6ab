namespace ContentKit.Publishing;

/// <summary>What a web server should call a file.</summary>
internal static class MediaType
{
    public static string Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" => "text/html",
        ".txt" => "text/plain",
        ".css" => "text/css",
        ".csv" => "text/csv",
        ".md" => "text/markdown",
        ".ics" => "text/calendar",
        ".js" or ".mjs" => "text/javascript",
        ".json" => "application/json",
        ".jsonld" => "application/ld+json",
        ".ndjson" => "application/x-ndjson",
        ".webmanifest" => "application/manifest+json",
        ".xml" => path.EndsWith(".atom.xml", StringComparison.OrdinalIgnoreCase) ? "application/atom+xml" : "application/xml",
        ".yml" or ".yaml" => "application/yaml",
        ".pdf" => "application/pdf",
        ".epub" => "application/epub+zip",
        ".zip" => "application/zip",
        ".gz" => "application/gzip",
        ".wasm" => "application/wasm",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".ico" => "image/vnd.microsoft.icon",
        ".woff" => "font/woff",
        ".woff2" => "font/woff2",
        ".ttf" => "font/ttf",
        ".mp3" => "audio/mpeg",
        ".mp4" => "video/mp4",
        "" => "text/plain", // _headers and _redirects
        _ => "application/octet-stream",
    };
}
