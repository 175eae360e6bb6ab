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
    private volatile LibraryView? _view;
    private TaskCompletionSource _next = NewSignal();

    public LibraryView View => _view ?? throw new UnreachableException("The library was not looked at yet.");

    /// <summary>Ends when there is a newer view than now.</summary>
    public Task Next => _next.Task;

    /// <summary>Reads everything again; nothing happens when nothing changed. Called by one thread at a time. True when there is a new view.</summary>
    public bool Look(CancellationToken stop)
    {
        var wanted = options();
        var files = Folder.Read(wanted.Root, wanted.Jobs);
        if (_view is not null && files.Fingerprint == _inputs && wanted.Today == _day)
            return false;
        (_inputs, _day) = (files.Fingerprint, wanted.Today);
        var library = new Workspace(wanted, _memo).Load(files, stop);
        Show(files, wanted.Root, library, library.Diagnostics);
        return true;
    }

    /// <summary>Renders what nobody asked for yet, so that problems of themes show too.</summary>
    public void Prove(CancellationToken stop)
    {
        var view = View;
        var rendering = pages.RenderAll(view.Library.Plan, options().Jobs, stop);
        pages.Forget(view.Library);
        if (!rendering.IsEmpty)
            Show(view.Files, view.Root, view.Library, [.. view.Library.Diagnostics.Concat(rendering).Distinct().Order(DiagnosticOrder.Default)]);
    }

    private void Show(LibraryFiles files, string root, LibraryResult library, ImmutableArray<Diagnostic> problems)
    {
        _view = new LibraryView((_view?.Generation ?? 0) + 1, root, files, library, problems);
        Interlocked.Exchange(ref _next, NewSignal()).SetResult();
    }

    /// <summary>Whoever waits goes on in a thread of its own and never holds up the next look.</summary>
    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
