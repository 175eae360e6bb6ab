using System.Runtime.ExceptionServices;

namespace ContentKit.Publishing;

/// <summary>Runs a step for each number below a count on a few threads, or on this one; a failure comes out as it was thrown.</summary>
internal static class ParallelLoop
{
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
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = stop }, step);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
