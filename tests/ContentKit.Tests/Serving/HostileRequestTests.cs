using ContentKit.Tests.Cli;
using Xunit;

namespace ContentKit.Tests.Serving;

/// <summary>What other web pages, other machines and crooked programs may send to the preview, and what they get.</summary>
public sealed class HostileRequestTests
{
    private const string Secret = "a word that is nobody's business";

    /// <summary>Name, request line, header lines after a correct Host (or instead of one, when they bring their own), and the statuses that are fine; 0 is a connection that was closed without an answer.</summary>
    private static readonly (string Name, string Line, string Headers, int[] Allowed)[] Requests =
    [
        ("a page", "GET / HTTP/1.1", "", [200]),
        ("a page by name", "GET /en/knee.html HTTP/1.1", "Host: localhost:{port}", [200]),
        ("a link followed from another site", "GET / HTTP/1.1", "Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: navigate|Sec-Fetch-Dest: document", [200]),
        ("no host", "GET / HTTP/1.1", "Host:", [400, 421]),
        ("no host at all", "GET / HTTP/1.0", "-", [421]),
        ("a foreign host", "GET / HTTP/1.1", "Host: evil.example", [421]),
        ("a foreign host with our port", "GET / HTTP/1.1", "Host: evil.example:{port}", [421]),
        ("a host that begins like ours", "GET / HTTP/1.1", "Host: 127.0.0.1.evil.example:{port}", [421]),
        ("a host with a user", "GET / HTTP/1.1", "Host: 127.0.0.1:{port}@evil.example", [400, 421]),
        ("our host on another port", "GET / HTTP/1.1", "Host: 127.0.0.1:1", [421]),
        ("our address in another form", "GET / HTTP/1.1", "Host: 2130706433:{port}", [421]),
        ("two hosts", "GET / HTTP/1.1", "Host: 127.0.0.1:{port}|Host: evil.example", [400]),
        ("a foreign host in the line", "GET http://evil.example/ HTTP/1.1", "", [400, 421]),
        ("a foreign origin", "GET / HTTP/1.1", "Origin: https://evil.example", [403]),
        ("an origin without a name", "GET / HTTP/1.1", "Origin: null", [403]),
        ("another program on this machine", "GET / HTTP/1.1", "Origin: http://127.0.0.1:1", [403]),
        ("an origin that begins like ours", "GET / HTTP/1.1", "Origin: http://127.0.0.1:{port}.evil.example", [403]),
        ("our name with another scheme", "GET / HTTP/1.1", "Origin: https://127.0.0.1:{port}", [403]),
        ("two origins", "GET / HTTP/1.1", "Origin: https://evil.example|Origin: http://127.0.0.1:{port}", [403, 400]),
        ("a picture on another site", "GET / HTTP/1.1", "Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: no-cors|Sec-Fetch-Dest: image", [403]),
        ("a frame on another site", "GET / HTTP/1.1", "Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: navigate|Sec-Fetch-Dest: iframe", [403]),
        ("a script of another program here", "GET /_preview/events HTTP/1.1", "Sec-Fetch-Site: same-site|Sec-Fetch-Mode: cors|Sec-Fetch-Dest: empty", [403]),
        ("dots", "GET /../contentkit.yml HTTP/1.1", "", [400, 404]),
        ("dots in disguise", "GET /%2e%2e/contentkit.yml HTTP/1.1", "", [400]),
        ("a slash in disguise", "GET /..%2f..%2fetc/passwd HTTP/1.1", "", [400]),
        ("a slash in disguise below a folder", "GET /assets/..%2F..%2Fsecret.txt HTTP/1.1", "", [400]),
        ("a backslash", "GET /..\\secret.txt HTTP/1.1", "", [400]),
        ("a backslash in disguise", "GET /..%5csecret.txt HTTP/1.1", "", [400]),
        ("a disguise of a disguise", "GET /%252e%252e%252fsecret.txt HTTP/1.1", "", [400]),
        ("an overlong slash", "GET /..%c0%afsecret.txt HTTP/1.1", "", [400, 404]),
        ("a zero byte", "GET /secret.txt%00.html HTTP/1.1", "", [400]),
        ("another server's path", "GET //evil.example/ HTTP/1.1", "", [400]),
        ("out of the preview's own files", "GET /_preview/assets/../../secret.txt HTTP/1.1", "", [400, 404]),
        ("a leaflet's name with dots", "GET /_preview/leaflets/en/..%2f..%2fsecret HTTP/1.1", "", [400]),
        ("the settings", "GET /contentkit.yml HTTP/1.1", "", [404]),
        ("a source", "GET /content/knee.md HTTP/1.1", "", [404]),
        ("a hidden folder", "GET /.git/config HTTP/1.1", "", [404]),
        ("a link out of the library", "GET /assets/link.svg HTTP/1.1", "", [404]),
        ("a linked folder", "GET /linked/secret.txt HTTP/1.1", "", [404]),
        ("a file beside the library's folders", "GET /secret.txt HTTP/1.1", "", [404]),
        ("a whole path", "GET {root}/secret.txt HTTP/1.1", "", [404]),
        ("a star", "OPTIONS * HTTP/1.1", "", [400, 405]),
        ("POST", "POST / HTTP/1.1", "Content-Length: 0", [405]),
        ("POST with a body", "POST / HTTP/1.1", "Content-Length: 5||hello", [405, 413]),
        ("PUT", "PUT /en/knee.html HTTP/1.1", "Content-Length: 0", [405]),
        ("DELETE", "DELETE /en/knee.html HTTP/1.1", "", [405]),
        ("PATCH", "PATCH / HTTP/1.1", "Content-Length: 0", [405]),
        ("OPTIONS", "OPTIONS / HTTP/1.1", "Origin: https://evil.example|Access-Control-Request-Private-Network: true", [405]),
        ("TRACE", "TRACE / HTTP/1.1", "", [405]),
        ("CONNECT", "CONNECT evil.example:443 HTTP/1.1", "", [400, 405]),
        ("a method of its own", "HELLO / HTTP/1.1", "", [405]),
        ("a web socket", "GET /_preview/events HTTP/1.1", "Connection: Upgrade|Upgrade: websocket|Sec-WebSocket-Version: 13|Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==", [400]),
        ("HTTP/2 by upgrade", "GET / HTTP/1.1", "Connection: Upgrade, HTTP2-Settings|Upgrade: h2c|HTTP2-Settings: AAMAAABkAAQAAP__", [400]),
        ("HTTP/2 at once", "PRI * HTTP/2.0", "", [0, 400, 505]),
        ("a body behind GET", "GET / HTTP/1.1", "Content-Length: 5||hello", [400, 413]),
        ("a hidden second request", "GET / HTTP/1.1", "Content-Length: 6|Transfer-Encoding: chunked||0||X", [400]),
        ("two lengths", "GET / HTTP/1.1", "Content-Length: 0|Content-Length: 30", [400]),
        ("a length of letters", "GET / HTTP/1.1", "Content-Length: many", [400]),
        ("a header without a name", "GET / HTTP/1.1", ": value", [400]),
        ("a folded header", "GET / HTTP/1.1", "X-One: 1| two", [400]),
        ("a huge header", "GET / HTTP/1.1", "X-Huge: {20000}", [0, 431]),
        ("very many headers", "GET / HTTP/1.1", "{headers}", [431]),
        ("a huge address", "GET /{20000} HTTP/1.1", "", [0, 414]),
        ("a huge question", "GET /?{20000} HTTP/1.1", "", [0, 414]),
        ("no request", "hello there", "", [0, 400]),
        ("a version that does not exist", "GET / HTTP/9.9", "", [0, 400, 505]),
    ];

    [Fact]
    public async Task Every_hostile_request_is_refused_and_nothing_is_told_or_written()
    {
        var outside = Directory.CreateTempSubdirectory("contentkit-outside-");
        await File.WriteAllTextAsync(Path.Combine(outside.FullName, "secret.txt"), Secret);
        await using var served = await ServedLibrary.Start(TestLibrary.WithLeaflet());
        var library = served.Library;
        library.Write("secret.txt", Secret);
        library.Write("assets/logo.txt", Secret);
        File.CreateSymbolicLink(Path.Combine(library.Root, "assets/link.svg"), Path.Combine(outside.FullName, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(library.Root, "linked"), outside.FullName);
        var before = Tree(library.Root);

        var wrong = Requests.Select(request => Problem(request, served)).OfType<string>().ToList();

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.Equal(before, Tree(library.Root));
        Assert.Contains("Knee care", await served.Get("en/knee.html"), StringComparison.Ordinal);
        outside.Delete(true);
    }

    [Fact]
    public async Task Every_answer_keeps_other_sites_out()
    {
        await using var served = await ServedLibrary.Start(TestLibrary.WithLeaflet());
        foreach (var path in new[] { "", "en/knee.html", "en/knee.json", "_preview/", "_preview/leaflets/en/knee/readability", "_preview/assets/preview.js", "no-such-page" })
        {
            using var answer = await served.Answer(path);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
            Assert.Equal(["same-origin"], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
            Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task Nobody_but_this_machine_can_connect()
    {
        await using var served = await ServedLibrary.Start(TestLibrary.WithLeaflet());
        var listeners = System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(place => place.Port == served.Port).ToList();
        Assert.NotEmpty(listeners);
        Assert.All(listeners, place => Assert.True(System.Net.IPAddress.IsLoopback(place.Address), $"{place}"));
    }

    private static string? Problem((string Name, string Line, string Headers, int[] Allowed) request, ServedLibrary served)
    {
        var fill = new string('a', 20_000);
        var many = string.Join('|', Enumerable.Range(0, 100).Select(number => $"X-{number}: 1"));
        var headers = request.Headers.Replace("{headers}", many, StringComparison.Ordinal);
        var own = headers.StartsWith("Host:", StringComparison.Ordinal) || headers == "-" ? "" : "Host: 127.0.0.1:{port}\r\n";
        var text = $"{request.Line}\r\n{own}{(headers is "" or "-" ? "" : headers.Replace("|", "\r\n", StringComparison.Ordinal) + "\r\n")}Connection: close\r\n\r\n"
            .Replace("{port}", $"{served.Port}", StringComparison.Ordinal).Replace("{20000}", fill, StringComparison.Ordinal).Replace("{root}", served.Library.Root, StringComparison.Ordinal);
        var answer = served.Send(text);
        var status = !answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? 0 : int.Parse(answer.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        return answer.Contains(Secret, StringComparison.Ordinal) ? $"{request.Name}: the secret got out"
            : answer.Split("HTTP/1.1 ").Length > 2 ? $"{request.Name}: two answers"
            : request.Allowed.Contains(status) ? null : $"{request.Name}: {status}";
    }

    private static string Tree(string folder) => string.Join('\n', Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => $"{path} {File.GetLastWriteTimeUtc(path):O}"));
}
