using System.Net;
using System.Net.Http.Headers;
using ContentKit.Verifying;

namespace ContentKit.Cli.Verifying;

/// <summary>A publish on a web server. It goes to no other server, whatever that one answers.</summary>
internal sealed class WebPlace(Uri root, CancellationToken stop) : IPublishedPlace, IDisposable
{
    private const int MostRedirects = 5, MostRepeats = 3;

    /// <summary>Files up to this size are kept while they come, so that they can be asked for again.</summary>
    private const int MostKept = 4 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(15) })
    {
        Timeout = Timeout.InfiniteTimeSpan, // each request has its own end
        DefaultRequestHeaders = { CacheControl = new CacheControlHeaderValue { NoCache = true } },
    };

    public string Name { get; } = root.ToString();

    public IEnumerable<string>? List() => null;

    public Stream? Open(string path) => Open(new Uri(root, string.Join('/', path.Split('/').Select(Uri.EscapeDataString))));

    /// <summary>Asks again after a failure of the line: a server may close connections whenever it likes.</summary>
    private Stream? Open(Uri address)
    {
        for (var repeats = 0; ; repeats++)
        {
            try
            {
                return Ask(address);
            }
            catch (Exception e) when (e is HttpRequestException or HttpIOException && repeats < MostRepeats)
            {
                stop.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(50 << repeats));
                stop.ThrowIfCancellationRequested();
            }
            catch (Exception e) when (e is HttpRequestException or HttpIOException)
            {
                throw LineFailure.Of(e);
            }
        }
    }

    private Stream? Ask(Uri address)
    {
        var deadline = CancellationTokenSource.CreateLinkedTokenSource(stop);
        deadline.CancelAfter(Patience);
        try
        {
            if (Follow(address, deadline.Token) is { } response)
                return Kept(new TimedStream(response, response.Content.ReadAsStream(deadline.Token), deadline), response.Content.Headers.ContentLength);
        }
        catch (OperationCanceledException e)
        {
            deadline.Dispose();
            stop.ThrowIfCancellationRequested();
            throw new LineFailure("The server does not answer in time.", e);
        }
        catch
        {
            deadline.Dispose();
            throw;
        }
        deadline.Dispose();
        return null;
    }

    private static Stream Kept(TimedStream body, long? length)
    {
        if (length is not (>= 0 and <= MostKept))
            return body;
        using (body)
        {
            var kept = new MemoryStream((int)length);
            body.CopyTo(kept);
            kept.Position = 0;
            return kept;
        }
    }

    /// <summary>The answer that holds the file; null where there is none.</summary>
    private HttpResponseMessage? Follow(Uri address, CancellationToken deadline)
    {
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            var response = _client.Send(request, HttpCompletionOption.ResponseHeadersRead, deadline);
            if (response.StatusCode == HttpStatusCode.OK)
                return response;
            response.Dispose();
            if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
                return null;
            if (response.Headers.Location is not { } location || (int)response.StatusCode is < 300 or > 399)
                throw new IOException($"The server answers with {(int)response.StatusCode}.");
            if (!Uri.TryCreate(address, location, out var next))
                throw new IOException("The server sends to an address that cannot be read.");
            if (!IsSameOrigin(next, root))
                throw new IOException($"The server sends to another one, {next.GetLeftPart(UriPartial.Authority)}.");
            address = next;
        }
        throw new IOException("The server sends in circles.");
    }

    private static bool IsSameOrigin(Uri one, Uri other) => Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0;

    public void Dispose() => _client.Dispose();
}
