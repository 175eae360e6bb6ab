using System.Diagnostics;
using System.Globalization;
using ContentKit.Cli.Printing;
using ContentKit.Diagnostics;

namespace ContentKit.Cli.Serving;

/// <summary>Looks, serves and tells until it is stopped.</summary>
/// <param name="options">Asked before each look, because days pass.</param>
internal sealed class Preview(Func<WorkspaceOptions> options, TextWriter output)
{
    public const int UsualPort = 4173;

    private const int PortsToTry = 20, MostTold = 20;

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(500), DayCheck = TimeSpan.FromSeconds(30);

    private readonly PageStore _pages = new();

    /// <param name="port">Null for the usual one, or the next that is free.</param>
    /// <param name="polls">Look twice a second instead of waiting for the disk to tell.</param>
    /// <param name="started">Told the port.</param>
    /// <returns>False when the port belongs to another program.</returns>
    public async Task<bool> Run(int? port, bool polls, Action<int>? started, CancellationToken stop)
    {
        var library = new LiveLibrary(options, _pages);
        using var watcher = polls ? null : new Watcher(options().Root);
        Look(library, stop);
        await using var server = await Start(port, library, stop).ConfigureAwait(false);
        if (server is null)
            return false;
        output.WriteLine($"Preview:   http://127.0.0.1:{server.Port}/");
        output.WriteLine($"Dashboard: http://127.0.0.1:{server.Port}/_preview/");
        output.WriteLine("Stop with Ctrl-C.");
        output.Flush();
        started?.Invoke(server.Port);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, server.Stopping);
        try
        {
            await Follow(library, watcher, end.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // That is how one stops a preview.
        }
        return true;
    }

    /// <summary>Shows an edited leaflet at once and looks at the whole library meanwhile. A look that something newer overtakes gives up.</summary>
    private async Task Follow(LiveLibrary library, Watcher? watcher, CancellationToken stop)
    {
        var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var looking = After(Task.CompletedTask, token => Prove(library, token), over.Token, stop);
        while (true)
        {
            var change = Wait(watcher, stop);
            if (await Task.WhenAny(change, looking).ConfigureAwait(false) == looking)
                await looking.ConfigureAwait(false);
            await change.ConfigureAwait(false);
            await over.CancelAsync().ConfigureAwait(false);
            over.Dispose();
            over = CancellationTokenSource.CreateLinkedTokenSource(stop);
            library.Peek(watcher?.TakeChanged() ?? []);
            looking = After(looking, token =>
            {
                if (Look(library, token) || !library.IsProven)
                    Prove(library, token);
            }, over.Token, stop);
        }
    }

    private static async Task After(Task last, Action<CancellationToken> work, CancellationToken over, CancellationToken stop)
    {
        await last.ConfigureAwait(false);
        try
        {
            await Task.Run(() => work(over), over).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // The next look sees more.
        }
    }

    /// <summary>Collects afterwards: left alone, the collector lets the leavings pile up, more of them the larger the processor's cache is.</summary>
    private void Prove(LiveLibrary library, CancellationToken stop)
    {
        library.Prove(stop);
        Tell(ErrorsOf(library.View).Except(library.View.Library.Diagnostics));
        GC.Collect(2, GCCollectionMode.Aggressive);
    }

    private async Task<PreviewServer?> Start(int? port, LiveLibrary library, CancellationToken stop)
    {
        if (port is { } wanted)
            return await PreviewServer.Start(wanted, library, _pages, stop).ConfigureAwait(false);
        for (var next = UsualPort; next < UsualPort + PortsToTry; next++)
            if (await PreviewServer.Start(next, library, _pages, stop).ConfigureAwait(false) is { } server)
                return server;
        return null;
    }

    private static async Task Wait(Watcher? watcher, CancellationToken stop)
    {
        if (watcher is null)
        {
            await Task.Delay(Poll, stop).ConfigureAwait(false);
            return;
        }
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        over.CancelAfter(DayCheck);
        try
        {
            await watcher.Wait(over.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // Time for a look at the day.
        }
    }

    private bool Look(LiveLibrary library, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        if (!library.Look(stop))
            return false;
        var view = library.View;
        var errors = ErrorsOf(view).ToList();
        output.WriteLine($"{Tally.Count(view.Library.Site.Pages.Length, "leaflet")}, {(errors.Count == 0 ? "no errors" : Tally.Count(errors.Count, "error"))} ({watch.ElapsedMilliseconds} ms)");
        Tell(errors);
        return true;
    }

    private static IEnumerable<Diagnostic> ErrorsOf(LibraryView view) => view.Problems.Where(problem => problem.Descriptor.Severity == Severity.Error);

    private void Tell(IEnumerable<Diagnostic> errors)
    {
        var told = errors.ToList();
        foreach (var error in told.Take(MostTold))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{TerminalText.EscapeStart(error.Location.File.Path)}:{error.Location.Start.Line}: {TerminalText.Escape(error.Message)}"));
        if (told.Count > MostTold)
            output.WriteLine($"... and {Tally.Count(told.Count - MostTold, "more error")}. The dashboard shows all.");
        output.Flush();
    }
}
