using System.Globalization;
using System.Net.Sockets;
using System.Text;
using ContentKit.Cli.Serving;
using ContentKit.Tests.Cli;
using Xunit;

namespace ContentKit.Tests.Serving;

/// <summary>A library that its preview serves, on a port of its own.</summary>
internal sealed class ServedLibrary : IAsyncDisposable
{
    public static readonly DateOnly Day = new(2026, 3, 1);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _client;
    private readonly Task<bool> _run;
    private StringWriter _output = new(CultureInfo.InvariantCulture);
    private StreamReader? _events;

    private ServedLibrary(TestLibrary library, int port, Task<bool> run, CancellationTokenSource stop)
    {
        (Library, Port, _run, _stop) = (library, port, run, stop);
        _client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/"), Timeout = Patience };
    }

    public TestLibrary Library { get; }

    public int Port { get; }

    /// <summary>Ends the preview and gives what it printed.</summary>
    public async Task<string> Stop()
    {
        await _stop.CancelAsync();
        await _run.WaitAsync(Patience);
        return _output.ToString();
    }

    public static async Task<ServedLibrary> Start(TestLibrary library)
    {
        var (stop, port) = (new CancellationTokenSource(), new TaskCompletionSource<int>());
        var options = new WorkspaceOptions(library.Root, Day) { Drafts = true, Readability = true };
        var output = new StringWriter(CultureInfo.InvariantCulture);
        var run = new Preview(() => options, TextWriter.Synchronized(output)).Run(0, false, port.SetResult, stop.Token);
        await Task.WhenAny(port.Task, run).WaitAsync(Patience);
        return new ServedLibrary(library, await port.Task.WaitAsync(Patience), run, stop) { _output = output };
    }

    public Task<string> Get(string path) => _client.GetStringAsync(path);

    public Task<HttpResponseMessage> Answer(string path) => _client.GetAsync(path);

    /// <summary>Reads a page again after each news of a change, until it is as expected.</summary>
    public async Task<string> Until(string path, Func<string, bool> isExpected)
    {
        _events ??= new StreamReader(await _client.GetStreamAsync("_preview/events"));
        while (true)
        {
            using var answer = await Answer(path);
            var page = await answer.Content.ReadAsStringAsync();
            if (isExpected(page))
                return page;
            while (!(await _events.ReadLineAsync().WaitAsync(Patience) ?? throw new EndOfStreamException("The preview ended.")).StartsWith("data: ", StringComparison.Ordinal))
            {
                // The lines of an event before its number.
            }
        }
    }

    /// <summary>What the server says to bytes that no browser would send; nothing when it hangs up without a word.</summary>
    public string Send(string request)
    {
        using var socket = new TcpClient("127.0.0.1", Port) { ReceiveTimeout = (int)Patience.TotalMilliseconds };
        var stream = socket.GetStream();
        var said = new MemoryStream();
        try
        {
            stream.Write(Encoding.Latin1.GetBytes(request));
            stream.CopyTo(said);
        }
        catch (IOException problem) when (problem.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.Shutdown })
        {
            // Hanging up in the middle of a long request is an answer too.
        }
        return Encoding.UTF8.GetString(said.ToArray());
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        Assert.True(await _run.WaitAsync(Patience));
        _events?.Dispose();
        _client.Dispose();
        _stop.Dispose();
        Library.Dispose();
    }
}
