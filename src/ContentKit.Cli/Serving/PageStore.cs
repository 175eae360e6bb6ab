using System.Collections.Concurrent;
using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting;

namespace ContentKit.Cli.Serving;

/// <summary>Renders outputs when somebody wants them, once for the same inputs, and keeps the last good form of each.</summary>
internal sealed class PageStore
{
    private readonly ConcurrentDictionary<string, Rendered> _rendered = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> _good = new(StringComparer.Ordinal);

    public Rendered Render(PlannedOutput output)
    {
        if (_rendered.TryGetValue(output.Path, out var known) && known.Inputs == output.Inputs)
            return known;
        var bag = new DiagnosticBag();
        var rendered = new Rendered(output.Inputs, output.Render(bag), bag.ToImmutable());
        if (rendered.Bytes is { } bytes)
            _good[output.Path] = bytes;
        return _rendered[output.Path] = rendered;
    }

    /// <summary>How the output was when it last had no problem; null when it never was.</summary>
    public byte[]? LastGood(string path) => _good.GetValueOrDefault(path);

    /// <summary>All problems of rendering a plan, sorted.</summary>
    public ImmutableArray<Diagnostic> RenderAll(ImmutableArray<PlannedOutput> plan, int jobs, CancellationToken stop)
    {
        var problems = new ImmutableArray<Diagnostic>[plan.Length];
        Parallel.For(0, plan.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = stop }, i => problems[i] = Render(plan[i]).Problems);
        return [.. problems.SelectMany(found => found).Order(DiagnosticOrder.Default)];
    }

    /// <summary>Forgets outputs that no leaflet can have any more.</summary>
    public void Forget(LibraryResult library)
    {
        var planned = library.Plan.Select(output => output.Path).ToHashSet(StringComparer.Ordinal);
        var known = library.Site.Pages.Select(page => $"{page.Language}/{page.Id}").ToHashSet(StringComparer.Ordinal);
        foreach (var path in _rendered.Keys.Where(path => !planned.Contains(path)))
            _rendered.TryRemove(path, out _);
        foreach (var path in _good.Keys.Where(path => !planned.Contains(path) && !known.Contains(Path.ChangeExtension(path, null)) && !library.HasErrors))
            _good.TryRemove(path, out _);
    }
}
