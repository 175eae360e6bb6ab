using ContentKit.Diagnostics;
using ContentKit.Exporting;
using ContentKit.Text;
using Microsoft.Win32.SafeHandles;

namespace ContentKit.Publishing;

/// <summary>The next generation while it is prepared beside the output. Whatever is not published goes away again.</summary>
internal sealed class Staging(Disk disk, OutputFolder output, int jobs) : IDisposable
{
    private readonly List<string> _folders = [];
    private SafeFileHandle? _handle;
    private Task _carrying = Task.CompletedTask;
    private bool _published;

    public string Path { get; } = output.NewStaging();

    public void Create(IEnumerable<string> folders)
    {
        disk.CreateFolder(Path);
        KeepMode("", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _handle = Disk.OpenFolder(Path);
        foreach (var folder in folders)
        {
            disk.CreateFolder(Place(folder));
            _folders.Add(folder);
        }
    }

    /// <summary>Renders and writes, and gives null for what could not be rendered. Problems come in the order of the outputs.</summary>
    public PublishedFile?[] Render(IReadOnlyList<PlannedOutput> outputs, DiagnosticBag bag, Action<int>? progress, CancellationToken stop)
    {
        var done = 0;
        var files = new PublishedFile?[outputs.Count];
        var bags = new DiagnosticBag?[outputs.Count];
        var groups = RenderOrder.Of(outputs);
        var ofLibrary = groups.Count(group => outputs[group[0]].Subjects.IsEmpty);
        ParallelLoop.Run(groups.Count, jobs, g =>
        {
            var content = RenderOrder.Hold(outputs, groups[g]);
            foreach (var i in groups[g])
            {
                stop.ThrowIfCancellationRequested();
                var found = new DiagnosticBag();
                files[i] = Render(outputs[i], found);
                UnusedMemory.ReturnAfter(files[i]?.Stamp.Size ?? 0);
                bags[i] = found.Count == 0 ? null : found;
                progress?.Invoke(Interlocked.Increment(ref done));
            }
            GC.KeepAlive(content);
            if (outputs[groups[g][0]].Subjects.IsEmpty && Interlocked.Decrement(ref ofLibrary) == 0)
                UnusedMemory.Return(outputs.Count); // such files take the most
        }, stop);
        foreach (var found in bags.OfType<DiagnosticBag>())
            bag.AddRange(found.ToImmutable());
        return files;
    }

    private PublishedFile? Render(PlannedOutput planned, DiagnosticBag bag)
    {
        if (planned.IsLarge)
        {
            var isWhole = false;
            var file = HashedFile.Write(disk, Place(planned.Path), planned.Path, planned.Inputs, stream => isWhole = planned.Write(stream, bag));
            return isWhole && !bag.HasErrors ? file : null;
        }
        return planned.Render(bag) is { } bytes && !bag.HasErrors ? Write(planned.Path, planned.Inputs, bytes) : null;
    }

    /// <summary>Takes files of the output over as they are, while whatever else is done; <see cref="Settle"/> waits for the end of it.</summary>
    public void Carry(IReadOnlyList<string> files, CancellationToken stop)
    {
        void Link() => ParallelLoop.RunByFolder(files, jobs, file => disk.Link(Standing(file), Place(file)), stop);
        if (jobs <= 1)
            Link();
        else
            _carrying = Task.Factory.StartNew(Link, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Waits for the files that are carried, and gives folders the permissions that they had. What went wrong meanwhile comes out here.</summary>
    public void Settle()
    {
        _carrying.GetAwaiter().GetResult();
        foreach (var folder in Enumerable.Reverse(_folders).Append(""))
            KeepMode(folder, UnixFileMode.None);
    }

    /// <summary>Completes the generation and returns when all of it is on the disk.</summary>
    public SealedGeneration Seal(Func<SealedGeneration> complete)
    {
        var ahead = jobs <= 1 ? Task.CompletedTask : Task.Factory.StartNew(() => Disk.SyncAhead(Path), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            var generation = complete();
            disk.SyncFileSystem(_handle, Path);
            return generation;
        }
        finally
        {
            ahead.Wait();
        }
    }

    public PublishedFile Write(string path, Fingerprint inputs, byte[] bytes)
    {
        disk.Write(Place(path), bytes);
        var stamp = FileStamp.Of(Place(path)) ?? throw new IOException($"'{Place(path)}' is gone.");
        return new PublishedFile(path, inputs, Sha256Hash.Of(bytes), stamp with { Size = bytes.Length });
    }

    /// <summary>Gives the generation the name of the output; gives back where the last one is now, or null if there was none.</summary>
    public string? Publish()
    {
        var previous = Swap();
        _published = true;
        return previous;
    }

    private string? Swap()
    {
        if (!Directory.Exists(output.Path))
        {
            disk.MoveFolder(Path, output.Path);
            return null;
        }
        if (disk.TryExchange(Path, output.Path))
            return Path;
        var previous = OutputFolder.PreviousOf(Path);
        disk.MoveFolder(output.Path, previous);
        try
        {
            disk.MoveFolder(Path, output.Path);
        }
        catch (Exception e) when (MachineProblem.Is(e))
        {
            disk.MoveFolder(previous, output.Path);
            throw;
        }
        return previous;
    }

    public void Dispose()
    {
        Task.WaitAny(_carrying); // whatever came of it
        _handle?.Dispose();
        if (_published || !Directory.Exists(Path))
            return;
        try
        {
            Retirement.Delete(disk, Path, jobs);
        }
        catch (Exception e) when (MachineProblem.Is(e))
        {
            // The next build sweeps it.
        }
    }

    /// <summary>A folder that was there before keeps its permissions.</summary>
    private void KeepMode(string folder, UnixFileMode atLeast)
    {
        var before = System.IO.Path.Join(output.Path, folder);
        if (OperatingSystem.IsWindows() || !Directory.Exists(before))
            return;
        var mode = File.GetUnixFileMode(before) | atLeast;
        if (mode != File.GetUnixFileMode(Place(folder)))
            disk.SetMode(Place(folder), mode);
    }

    public string Place(string path) => System.IO.Path.Join(Path, path);

    /// <summary>Where a file is that is carried over.</summary>
    public string Standing(string path) => System.IO.Path.Join(output.Path, path);
}
