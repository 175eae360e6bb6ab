using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ContentKit.Tests.Cli;
using Xunit;

namespace ContentKit.Tests.Partners;

/// <summary>The example in docs/hosting, in a real nginx on this machine.</summary>
public sealed class NginxTests
{
    private static readonly string[] Programs = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx"];

    [Fact]
    public async Task Files_come_with_the_right_type_lifetime_and_origin()
    {
        if (Programs.FirstOrDefault(File.Exists) is not { } program)
        {
            Assert.True(Environment.GetEnvironmentVariable("CI") is null or "", "CI needs nginx for this test.");
            Assert.Skip("There is no nginx on this machine.");
            return;
        }
        using var library = new TestLibrary(("contentkit.yml", TestLibrary.Settings + "url: https://leaflets.example\n"), ("content/knee.md", TestLibrary.Leaflet));
        Assert.Equal(0, library.Run("build").ExitCode);
        var port = FreePort();
        library.Write("nginx.conf", Configuration(library.Root, port));
        using var server = Process.Start(new ProcessStartInfo(program, ["-c", Path.Combine(library.Root, "nginx.conf"), "-e", Path.Combine(library.Root, "error.log"), "-g", "daemon off;"]))!;
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            await Ready(client, server);
            await Expect(client, "feed/v1/items/en/knee.json", "application/json", "max-age=300", "*");
            await Expect(client, "feed/v1/all.ndjson", "application/x-ndjson", "max-age=300", "*");
            await Expect(client, "feed/v1/changes/index.json", "application/json", "max-age=60", "*");
            await Expect(client, "manifest.json", "application/json", "max-age=60", "*");
            await Expect(client, "feed.atom.xml", "application/atom+xml", "max-age=300", "*");
            await Expect(client, "fhir/r4/en/knee.json", "application/fhir+json", "max-age=300", "*");
            await Expect(client, "sitemap.xml", "application/xml", "max-age=300", "*");
            await Expect(client, "en/knee.html", "text/html", "no-cache", null);
            await Expect(client, "", "text/html", "no-cache", null);
            await Expect(client, $"assets/{Path.GetFileName(Directory.EnumerateFiles(Path.Combine(library.Root, "output/assets"), "*.css").First())}", "text/css", "immutable", null);
            using var hidden = await client.GetAsync(new Uri("_headers", UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
            Assert.Contains("text/html", $"{hidden.Content.Headers.ContentType}", StringComparison.Ordinal);
            using var again = new HttpRequestMessage(HttpMethod.Get, "feed/v1/index.json");
            again.Headers.IfNoneMatch.Add((await client.GetAsync(new Uri("feed/v1/index.json", UriKind.Relative))).Headers.ETag!);
            Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(again)).StatusCode);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    private static async Task Expect(HttpClient client, string path, string type, string lifetime, string? origin)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
        Assert.Equal((path, type), (path, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains(lifetime, $"{answer.Headers.CacheControl}", StringComparison.Ordinal);
        Assert.Equal((path, origin), (path, answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.NotNull(answer.Headers.ETag);
    }

    private static string Configuration(string root, int port)
    {
        var block = File.ReadAllText(Repository.PathOf("docs", "hosting", "nginx.conf"));
        Assert.Contains("listen 127.0.0.1:8080;", block, StringComparison.Ordinal);
        Assert.Contains("root /srv/leaflets/output;", block, StringComparison.Ordinal);
        block = block.Replace("127.0.0.1:8080", $"127.0.0.1:{port}", StringComparison.Ordinal).Replace("/srv/leaflets/output", Path.Combine(root, "output"), StringComparison.Ordinal);
        return $"pid {root}/nginx.pid;\nuser root;\nworker_processes 1;\nevents {{ }}\nhttp {{\naccess_log off;\nclient_body_temp_path {root}/body;\nproxy_temp_path {root}/proxy;\nfastcgi_temp_path {root}/fastcgi;\nuwsgi_temp_path {root}/uwsgi;\nscgi_temp_path {root}/scgi;\n{block}\n}}\n";
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Asks until the server answers or ends.</summary>
    private static async Task Ready(HttpClient client, Process server)
    {
        while (!server.HasExited)
            try
            {
                using var answer = await client.GetAsync(new Uri("manifest.json", UriKind.Relative));
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Yield();
            }
        Assert.Fail("nginx ended at once.");
    }
}
