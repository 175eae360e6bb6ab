using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting;
using ContentKit.Feeds;
using ContentKit.Publishing.Signatures;
using ContentKit.Text;

namespace ContentKit.Publishing;

/// <summary>One run of the publisher, from the lock to the last leftover.</summary>
internal sealed class Publication(OutputPlan plan, PublishRequest request, Disk disk)
{
    private readonly DiagnosticBag _bag = new();
    private readonly Location _place = new SourceFile(request.DisplayFolder, "").At(0, 0);
    private readonly OutputFolder _output = OutputFolder.Resolve(request.OutputFolder);
    private bool _published;
    private KeptPublish? _kept;
    private int _reused, _removed, _total;

    /// <summary>The manifest and its signature.</summary>
    private int Unlisted => request.Signer is null ? 1 : 2;

    public PublishResult Result => new(_published, _published ? _total - _reused : 0, _reused, _removed, _total, _bag.ToImmutable()) { NextChange = request.Facts.NextChange, IsFirst = request.Lineage is { Last: null }, Kept = _kept };

    public void Run(Action<int>? progress, CancellationToken stop)
    {
        if (_output.RefusalOf(request) is { } reason)
        {
            Report(OutputErrors.Refused, reason);
            return;
        }
        if (IsStrange())
        {
            ReportNotOurs();
            return;
        }
        disk.CreateFolder(_output.Parent);
        using var held = disk.TryLock(_output.LockFile);
        if (held is null)
            Report(OutputErrors.Busy, "Another build is writing this output folder.");
        else
            RunAlone(progress, stop);
    }

    /// <summary>Asked before the lock, so that not even a lock file lands beside a folder named by mistake.</summary>
    private bool IsStrange() =>
        !OutputState.IsKept(request.StateFolder, _output) && _output.HoldsAnything && Manifest.ReadPaths(_output.Path) is null;

    private void RunAlone(Action<int>? progress, CancellationToken stop)
    {
        TidyAll(() => Leftovers.Sweep(disk, _output, request.Jobs));
        var state = OutputState.Load(request.StateFolder, _output);
        var current = CurrentGeneration.Read(_output, state, request.Jobs);
        var shown = current.Ours is null ? null : PublishedNumbers.Read(_output.Path, request.Lineage?.Last);
        if (current.Ours is null)
            ReportNotOurs();
        else if (Succession.ProblemOf(_output.Path, current.Ours, request) is { } problem)
            Report(problem.Descriptor, problem.Message);
        else if (request.Lineage is { } lineage && lineage.Seen != shown?.Sha256)
            Report(OutputErrors.Busy, "Another build published to this output folder while this one was checking.");
        else if (!request.Clean && request.Lineage is null or { IsShown: true } && current.Shows(plan, state, request))
            StayAsIs(state, current);
        else
            Update(current, current.Ours, shown, progress, stop);
    }

    private void StayAsIs(OutputState state, CurrentGeneration current)
    {
        _reused = _total = state.Files.Count - Unlisted;
        var files = state.Files.Select(file => current.Standing[file.Path]).ToList();
        if (!files.SequenceEqual(state.Files))
            TidyAll(() => Done(() => Remember(files)));
        else if (state.Checksum is { } checksum && request.Lineage is { } lineage)
            _kept = new KeptPublish(request.OutputFolder, checksum, request.StateFile, lineage.Memory);
    }

    private void Update(CurrentGeneration current, IReadOnlySet<string> ours, ManifestNumbers? shown, Action<int>? progress, CancellationToken stop)
    {
        var foreign = FolderTree.Read(_output.Path).Without(ours);
        foreach (var path in foreign.Files.Where(file => plan.Needs(file) || request.Closing.Owns(file)).Concat(foreign.Folders.Where(plan.NeedsAsFile)))
            Report(OutputErrors.InTheWay, $"'{path}' is in the output folder, but ContentKit did not make it and needs its name.");
        if (_bag.HasErrors)
            return;
        using var staging = new Staging(disk, _output, request.Jobs);
        staging.Create(plan.Folders.Union(request.Closing.Folders).Union(RelativePath.FoldersOf([.. request.Closing.Folders, .. request.Closing.Files])).Union(foreign.Folders).Union(RelativePath.FoldersOf(foreign.Files)).Order(StringComparer.Ordinal));
        if (Fill(staging, request.Clean || request.Lineage is { IsShown: false } ? current.Forgotten() : current, foreign.Files, progress, stop) is not { } files)
            return;
        var last = request.Lineage is { Last: { } known } ? ManifestNumbers.Of(known) : request.Lineage is null ? shown : null;
        var generation = staging.Seal(() => new Sealing(disk, staging, files, request).Complete(last, current.Differs(files, last)));
        stop.ThrowIfCancellationRequested();
        var previous = staging.Publish();
        _published = true;
        (_removed, _total) = (ours.Except(generation.Files.Select(file => file.Path)).Count(), generation.Files.Count - Unlisted);
        Finish(generation, previous, ours);
    }

    /// <summary>Renders what changed and takes over what did not; null after reporting what could not be rendered.</summary>
    private StagedFiles? Fill(Staging staging, CurrentGeneration current, IEnumerable<string> foreign, Action<int>? progress, CancellationToken stop)
    {
        var (changed, carried) = (new List<PlannedOutput>(), new List<PublishedFile>());
        foreach (var planned in plan.Outputs)
            if (current.Find(planned) is { } standing)
                carried.Add(standing);
            else
                changed.Add(planned);
        progress?.Invoke(carried.Count);
        UnusedMemory.Return(changed.Count);
        staging.Carry([.. foreign, .. carried.Select(file => file.Path)], stop);
        var rendered = staging.Render(changed, _bag, done => progress?.Invoke(carried.Count + done), stop);
        foreach (var planned in changed.Where((_, i) => rendered[i] is null).Take(_bag.HasErrors ? 0 : 1))
            Report(OutputErrors.NotRendered, $"'{planned.Path}' was not rendered, and nothing says why.");
        _reused = carried.Count;
        return _bag.HasErrors ? null : new StagedFiles(carried, [.. rendered.OfType<PublishedFile>()]);
    }

    /// <summary>Readers see the new generation from here on, so trouble is told but undoes nothing.</summary>
    private void Finish(SealedGeneration generation, string? previous, IReadOnlySet<string> ours)
    {
        try
        {
            disk.Sync(_output.Parent);
        }
        catch (Exception e) when (MachineProblem.Is(e))
        {
            Report(OutputErrors.NotDurable, $"The new leaflets are in place but may not survive a power cut. {MachineProblem.Explain(e).Message}");
            return;
        }
        var (state, memory) = ("", (string?)null);
        TidyAll(
            () => Done(() => state = Remember(generation.Files)),
            () => Done(() => memory = request.StateFile is { } place ? Remember(generation, place) : null),
            () => previous is null ? [] : Retirement.Retire(disk, previous, ours, _output.Path, request.Jobs));
        _kept = new KeptPublish(request.OutputFolder, state, request.StateFile, memory);
    }

    private string Remember(IReadOnlyList<PublishedFile> files) => new OutputState(files).Save(disk, request.StateFolder, _output);

    private string Remember(SealedGeneration generation, string place)
    {
        disk.CreateFolder(Path.GetDirectoryName(place) ?? "");
        var fresh = place + ".new";
        disk.DeleteFile(fresh);
        var hash = GenerationFile.Write(disk, fresh, new PublishedGeneration(generation.Numbers.Generation, generation.Numbers.Previous, generation.Numbers.Sha256, generation.Feeds));
        disk.Sync(fresh); // an empty one after a power cut would stop the next build
        disk.ReplaceFile(fresh, place);
        return hash;
    }

    private static IReadOnlyList<string> Done(Action step)
    {
        step();
        return [];
    }

    /// <summary>Each step gives the files that it had to leave behind. What one cannot do keeps no other from its work.</summary>
    private void TidyAll(params ImmutableArray<Func<IReadOnlyList<string>>> steps)
    {
        var messages = new IEnumerable<string>[steps.Length];
        ParallelLoop.Run(steps.Length, request.Jobs, i => messages[i] = TroubleOf(steps[i]));
        foreach (var message in messages.SelectMany(message => message))
            Report(OutputErrors.NotTidy, message);
    }

    private static IEnumerable<string> TroubleOf(Func<IReadOnlyList<string>> step)
    {
        try
        {
            return [.. step().Select(path => $"Somebody changed '{path}' while a build was running; it was kept there.")];
        }
        catch (Exception e) when (MachineProblem.Is(e))
        {
            return [$"Tidying up did not finish. {MachineProblem.Explain(e).Message}"];
        }
    }

    private void ReportNotOurs() =>
        Report(OutputErrors.NotOurs, "The output folder holds files, but no manifest.json that ContentKit wrote.");

    public void Report(Descriptor descriptor, string message) => _bag.Report(descriptor, _place, message);
}
