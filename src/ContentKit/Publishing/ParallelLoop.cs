using System.Runtime.ExceptionServices;

namespace ContentKit.Publishing;

/// <summary>
/// Runs a step for each number below a count on a few threads, or on this one; a failure comes out as it was thrown. Steps begin in the order of
/// their numbers, so the longest should come first.
/// </summary>
internal static class ParallelLoop
{
    /// <summary>Runs a few steps at the same time, or one after the other where there is one thread only.</summary>
    public static void RunAll(int jobs, params ReadOnlySpan<Action> steps)
    {
        var all = steps.ToArray();
        Run(all.Length, jobs, i => all[i]());
    }

    /// <summary>Runs a step for each file, those of one folder after each other: a folder takes or gives up one name at a time, and threads that want the same one only wait.</summary>
    public static void RunByFolder(IEnumerable<string> files, int jobs, Action<string> step, CancellationToken stop = default)
    {
        var folders = files.GroupBy(RelativePath.FolderOf, StringComparer.Ordinal).Select(group => group.ToList()).OrderByDescending(folder => folder.Count).ToList();
        Run(folders.Count, jobs, i =>
        {
            foreach (var file in folders[i])
            {
                stop.ThrowIfCancellationRequested();
                step(file);
            }
        }, stop);
    }

    public static void Run(int count, int jobs, Action<int> step, CancellationToken stop = default)
    {
        if (jobs <= 1)
        {
            for (var i = 0; i < count; i++)
            {
                stop.ThrowIfCancellationRequested();
                step(i);
            }
            return;
        }
        try
        {
            var next = -1;
            Parallel.For(0, Math.Min(jobs, count), new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = stop }, (_, state) =>
            {
                for (var i = Interlocked.Increment(ref next); i < count && !state.ShouldExitCurrentIteration; i = Interlocked.Increment(ref next))
                {
                    stop.ThrowIfCancellationRequested();
                    step(i);
                }
            });
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
