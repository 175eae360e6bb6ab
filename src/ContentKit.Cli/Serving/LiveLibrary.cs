using System.Collections.Immutable;
using System.Diagnostics;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Cli.Serving;

/// <summary>Looks at the library whenever something in it may have changed, and tells who waits for it.</summary>
internal sealed class LiveLibrary(Func<WorkspaceOptions> options, PageStore pages)
{
    private readonly LibraryMemo _memo = new();
    private Fingerprint _inputs;
    private DateOnly _day;
    private readonly Lock _gate = new();
    private volatile LibraryView? _view;
    private TaskCompletionSource _next = NewSignal();

    public LibraryView View => _view ?? throw new UnreachableException("The library was not looked at yet.");

    /// <summary>False while problems may show only when all is rendered.</summary>
    public bool IsProven { get; private set; }

    /// <summary>Ends when there is a newer view than now.</summary>
    public Task Next => _next.Task;

    /// <summary>Shows the files of edited leaflets at once, before a look at the whole library. Leaves alone what that look has to judge: errors, new names, other files.</summary>
    /// <param name="changed">Full paths.</param>
    public void Peek(IEnumerable<string> changed)
    {
        var view = View;
        var outputs = from path in changed
                      let relative = Path.GetRelativePath(view.Root, path).Replace('\\', '/')
                      where LibraryView.IsLeaflet(relative)
                      let page = Folder.ReadPage(view.Root, relative)
                      where page is not null
                      from output in view.Library.Replan(page)
                      select output;
        if (outputs.ToList() is { Count: > 0 } edited)
            Show(current => current with { Edited = current.Edited.SetItems(edited.Select(output => KeyValuePair.Create(output.Path, output))) });
    }

    /// <summary>Reads everything again; nothing happens when nothing changed. Called by one thread at a time. True when there is a new view.</summary>
    public bool Look(CancellationToken stop)
    {
        var wanted = options();
        var files = Folder.Read(wanted.Root, wanted.Jobs);
        if (_view is not null && files.Fingerprint == _inputs && wanted.Today == _day)
            return false;
        var library = new Workspace(wanted, _memo).Load(files, stop);
        Show(new LibraryView(0, wanted.Root, files, library, library.Diagnostics) { Homes = HomesIn(library) }, stop);
        (_inputs, _day, IsProven) = (files.Fingerprint, wanted.Today, false);
        return true;
    }

    /// <summary>Renders what nobody asked for yet, so that problems of themes show too. Called by the thread that looks.</summary>
    public void Prove(CancellationToken stop)
    {
        var view = View;
        var rendering = pages.RenderAll(view.Library.Plan, options().Jobs, stop);
        pages.Forget(view.Library);
        if (!rendering.IsEmpty)
            Show(view with { Problems = [.. view.Library.Diagnostics.Concat(rendering).Distinct().Order(DiagnosticOrder.Default)] }, stop);
        IsProven = true;
    }

    private ImmutableDictionary<string, string> HomesIn(LibraryResult library) => (_view?.Homes ?? ImmutableDictionary.Create<string, string>(StringComparer.Ordinal))
        .SetItems(library.Site.Pages.Select(page => KeyValuePair.Create($"{page.Language}/{page.Id}", page.Location.File.Path)));

    /// <summary>A view that was made while something newer happened is not shown.</summary>
    private void Show(LibraryView view, CancellationToken stop) => Show(_ =>
    {
        stop.ThrowIfCancellationRequested();
        return view;
    });

    private void Show(Func<LibraryView, LibraryView> change)
    {
        lock (_gate)
        {
            var now = _view;
            _view = change(now!) with { Generation = (now?.Generation ?? 0) + 1 }; // only a first view, which ignores it, has none before
        }
        Interlocked.Exchange(ref _next, NewSignal()).SetResult();
    }

    /// <summary>Whoever waits goes on in a thread of its own and never holds up the next look.</summary>
    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
