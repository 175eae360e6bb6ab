using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ContentKit.Cli.Serving;

/// <summary>Answers browsers of this machine, and nobody else.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int MaximumHeaders = 16 * 1024, MaximumLine = 4 * 1024, MaximumConnections = 200;

    private readonly WebApplication _application;

    private PreviewServer(WebApplication application, int port) => (_application, Port) = (application, port);

    public int Port { get; }

    /// <summary>Set when the system asks the process to end.</summary>
    public CancellationToken Stopping => _application.Lifetime.ApplicationStopping;

    /// <summary>Null when another program holds the port.</summary>
    public static async Task<PreviewServer?> Start(int port, LiveLibrary library, PageStore pages, CancellationToken stop)
    {
        if (!IsFree(port, out port))
            return null;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => Limit(options, port));
        var application = builder.Build();
        var answers = new PreviewAnswers(library, pages, new RequestGuard(port), stop);
        application.Run(answers.Answer);
        try
        {
            await application.StartAsync(stop).ConfigureAwait(false);
            return new PreviewServer(application, port);
        }
        catch (IOException)
        {
            await application.DisposeAsync().ConfigureAwait(false);
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _application.StopAsync(soon.Token).ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private static void Limit(KestrelServerOptions options, int port)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestHeadersTotalSize = MaximumHeaders;
        options.Limits.MaxRequestLineSize = MaximumLine;
        options.Limits.MaxRequestHeaderCount = 60;
        options.Limits.MaxRequestBodySize = 0;
        options.Limits.MaxConcurrentConnections = MaximumConnections;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        if (HasIPv6(port))
            options.Listen(IPAddress.IPv6Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
    }

    private static bool IsFree(int wanted, out int port) => CanListen(IPAddress.Loopback, wanted, out port);

    private static bool HasIPv6(int port) => Socket.OSSupportsIPv6 && CanListen(IPAddress.IPv6Loopback, port, out _);

    private static bool CanListen(IPAddress address, int wanted, out int port)
    {
        port = wanted;
        try
        {
            using var listener = new TcpListener(address, wanted) { ExclusiveAddressUse = true };
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
