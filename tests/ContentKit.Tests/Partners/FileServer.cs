using System.Net;
using System.Net.Sockets;

namespace ContentKit.Tests.Partners;

/// <summary>A folder behind a web server on this machine.</summary>
internal sealed class FileServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _folder;

    public FileServer(string folder)
    {
        _folder = folder;
        Address = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Serve();
    }

    /// <summary>With a slash at its end.</summary>
    public string Address { get; }

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        while (_listener.IsListening)
            try
            {
                var context = await _listener.GetContextAsync();
                var place = Path.Combine(_folder, context.Request.Url!.AbsolutePath[1..]);
                context.Response.StatusCode = File.Exists(place) ? 200 : 404;
                if (File.Exists(place))
                    await context.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(place));
                context.Response.Close();
            }
            catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
