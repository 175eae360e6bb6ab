using System.Threading.Channels;

namespace ContentKit.Cli.Serving;

/// <summary>Notices that something below a library may have changed. What it says is a hint: only reading tells.</summary>
internal sealed class Watcher : IDisposable
{
    /// <summary>Editors write a file in several steps; after a pause of this length it is whole.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(12);

    private const int MaximumChanged = 16;

    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly string _root;
    private readonly FileSystemWatcher _top;
    private readonly Dictionary<string, FileSystemWatcher> _below = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private bool _disposed;

    public Watcher(string root)
    {
        _root = root;
        _top = Watch(root, false);
        _top.Created += (_, change) => Follow(change.Name);
        _top.Deleted += (_, change) => Follow(change.Name);
        _top.Renamed += (_, change) => { Follow(change.OldName); Follow(change.Name); };
        foreach (var folder in Folder.Folders)
            Follow(folder);
        _top.EnableRaisingEvents = true;
    }

    /// <summary>Ends a moment after the last of the changes that came close together.</summary>
    public async Task Wait(CancellationToken stop)
    {
        await _signals.Reader.ReadAsync(stop).ConfigureAwait(false);
        do
            await Task.Delay(Quiet, stop).ConfigureAwait(false);
        while (_signals.Reader.TryRead(out _));
    }

    /// <summary>Full paths of files that may have changed since the last call; others may have changed too.</summary>
    public IReadOnlyList<string> TakeChanged()
    {
        lock (_changed)
        {
            string[] taken = [.. _changed];
            _changed.Clear();
            return taken;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _top.Dispose();
            foreach (var watcher in _below.Values)
                watcher.Dispose();
            _below.Clear();
        }
    }

    /// <summary>A folder of the library that comes or goes gets a watcher of its own, or loses it.</summary>
    private void Follow(string? folder)
    {
        lock (_gate)
        {
            if (_disposed || folder is null || !Folder.Folders.Contains(folder))
                return;
            if (_below.Remove(folder, out var old))
                old.Dispose();
            var path = Path.Combine(_root, folder);
            if (new DirectoryInfo(path) is not { Exists: true, LinkTarget: null })
                return;
            try
            {
                var watcher = Watch(path, true);
                watcher.EnableRaisingEvents = true;
                _below[folder] = watcher;
            }
            catch (Exception problem) when (problem is IOException or ArgumentException or UnauthorizedAccessException)
            {
                // It went away again: its next coming is told too.
            }
        }
        Signal();
    }

    private FileSystemWatcher Watch(string folder, bool below)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = below,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.CreationTime,
        };
        watcher.Changed += (_, change) => Signal(change.FullPath);
        watcher.Created += (_, change) => Signal(change.FullPath);
        watcher.Deleted += (_, _) => Signal();
        watcher.Renamed += (_, change) => Signal(change.FullPath);
        watcher.Error += (_, _) => Signal(); // more happened than could be told: reading finds it
        return watcher;
    }

    private void Signal(string path)
    {
        lock (_changed)
            if (_changed.Count < MaximumChanged)
                _changed.Add(path);
        Signal();
    }

    private void Signal() => _signals.Writer.TryWrite(true);
}
