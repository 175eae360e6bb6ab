using System.Net;
using System.Net.Sockets;

namespace ContentKit.Tests.Verifying;

/// <summary>A web server on this machine that gives what a test tells it to.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly HttpListener _listener = new();

    /// <param name="answer">Called for each request with the path behind the first '/'.</param>
    public LocalServer(Action<string, HttpListenerResponse> answer)
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        }
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Serve(answer);
    }

    /// <summary>With a slash at its end.</summary>
    public string Address { get; }

    public static LocalServer OfFolder(string folder) => Of(path => Path.Combine(folder, path) is var place && File.Exists(place) ? File.ReadAllBytes(place) : null);

    public static LocalServer Of(Func<string, byte[]?> find) => new((path, response) => Give(find(path), response));

    public static void Give(byte[]? bytes, HttpListenerResponse response)
    {
        if (bytes is null)
            response.StatusCode = 404;
        else
            response.OutputStream.Write(bytes);
    }

    private async Task Serve(Action<string, HttpListenerResponse> answer)
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            answer(Uri.UnescapeDataString(context.Request.Url!.AbsolutePath[1..]), context.Response); // a request always has an address
            try
            {
                context.Response.Close();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                // the client has seen enough
            }
        }
    }

    public void Dispose() => _listener.Close();
}
