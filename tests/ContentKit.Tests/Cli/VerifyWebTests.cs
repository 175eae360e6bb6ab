using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using ContentKit.Tests.Verifying;
using Xunit;

namespace ContentKit.Tests.Cli;

/// <summary>A publish on a web server: right, wrong, moved, or behind a line that breaks.</summary>
public sealed class VerifyWebTests : IDisposable
{
    private static readonly MemoryPlace Whole = SampleFeed.Whole().Publish(TestKeys.Old);

    private readonly TestLibrary _here = new(("key.pem", TestKeys.PublicPem(TestKeys.OldPem)));

    public void Dispose() => _here.Dispose();

    [Fact]
    public void A_web_server_is_verified_like_a_folder()
    {
        using var server = LocalServer.Of(path => path == "key.pem" ? System.Text.Encoding.ASCII.GetBytes(_here.Read("key.pem")) : Whole.Files.GetValueOrDefault(path));
        var answer = _here.Run("verify", server.Address.TrimEnd('/'), "--key", server.Address + "key.pem");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith("Note: A web server does not list its files", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_gives_other_bytes_or_endless_ones_is_found_out()
    {
        using var server = LocalServer.Of(path => path switch
        {
            "index.html" => new byte[1 << 20],
            "feed/v1/all.ndjson" => null,
            _ => Whole.Files.GetValueOrDefault(path),
        });
        Assert.Equal(["file-missing: feed/v1/all.ndjson", "file-altered: index.html"], Kinds(_here.Run("verify", server.Address, "--key", "key.pem")));
    }

    [Fact]
    public void Redirects_are_followed_on_the_same_server_only()
    {
        using var server = new LocalServer((path, response) =>
        {
            if (path is "fhir/r4/collection.json" or "index.html" or "feed/v1/all.ndjson")
                response.Redirect(path switch { "index.html" => "/moved/index.html", "feed/v1/all.ndjson" => "/feed/v1/all.ndjson", _ => "http://example.org/" });
            else
                LocalServer.Give(Whole.Files.GetValueOrDefault(path.Replace("moved/", "", StringComparison.Ordinal)), response);
        });
        var answer = _here.Run("verify", server.Address, "--key", "key.pem");
        Assert.Equal(["file-unreadable: feed/v1/all.ndjson", "file-unreadable: fhir/r4/collection.json"], Kinds(answer));
        Assert.Contains("another one, http://example.org.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("in circles", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_fails_is_a_problem_of_the_machine()
    {
        using var server = new LocalServer((_, response) => response.StatusCode = (int)HttpStatusCode.ServiceUnavailable);
        Assert.Equal(new Answer(3, "", $"error: '{server.Address}' cannot be read. The server answers with 503.\n"), _here.Run("verify", server.Address));
    }

    [Fact]
    public void A_server_that_closes_connections_is_asked_again()
    {
        var asked = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        using var server = new LocalServer((path, response) =>
        {
            if (asked.AddOrUpdate(path, 1, (_, times) => times + 1) is 1 or 2)
                Break(response);
            else
                LocalServer.Give(Whole.Files.GetValueOrDefault(path), response);
        });
        var answer = _here.Run("verify", server.Address, "--key", "key.pem");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Output));
    }

    [Fact]
    public void A_line_that_fails_in_the_middle_says_nothing_about_the_publish()
    {
        using var server = new LocalServer((path, response) =>
        {
            if (path == "index.html")
                Break(response);
            else
                LocalServer.Give(Whole.Files.GetValueOrDefault(path), response);
        });
        var answer = _here.Run("verify", server.Address, "--key", "key.pem");
        Assert.Equal((3, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith($"error: '{server.Address}' cannot be read. ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_only_hangs_up_is_asked_a_few_times()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var asked = 0;
        _ = Task.Run(async () =>
        {
            while (true)
                using (await listener.AcceptTcpClientAsync())
                    Interlocked.Increment(ref asked); // and nothing is said
        });
        var answer = _here.Run("verify", $"http://{listener.LocalEndpoint}/");
        Assert.Equal((3, ""), (answer.ExitCode, answer.Output));
        Assert.True(asked > 3);
        Assert.DoesNotContain("An error occurred while sending the request", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_half_answer_is_asked_for_again()
    {
        var asked = 0;
        using var server = new LocalServer((path, response) =>
        {
            var bytes = Whole.Files.GetValueOrDefault(path);
            if (path == "index.html" && bytes is not null && Interlocked.Increment(ref asked) == 1)
            {
                response.ContentLength64 = bytes.Length;
                response.OutputStream.Write(bytes, 0, bytes.Length / 2);
                response.Abort();
            }
            else
                LocalServer.Give(bytes, response);
        });
        Assert.Equal(0, _here.Run("verify", server.Address, "--key", "key.pem").ExitCode);
    }

    [Fact]
    public void A_server_that_is_not_there_is_a_problem_of_the_machine()
    {
        string address;
        using (var server = LocalServer.Of(_ => null))
            address = server.Address;
        Assert.Equal(3, _here.Run("verify", address).ExitCode);
    }

    /// <summary>Begins an answer and hangs up.</summary>
    private static void Break(HttpListenerResponse response)
    {
        response.ContentLength64 = 1000;
        response.OutputStream.WriteByte(0);
        response.Abort();
    }

    private static IEnumerable<string> Kinds(Answer answer) =>
        answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join(':', line.Split(':').Take(2)));
}
