using System.Diagnostics;

namespace ContentKit.Tests.Hostile;

/// <summary>How long work took at most, on a machine that others use too: by the clock on the wall, or by what all of this process had of the processors.</summary>
internal sealed class EffortClock
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly TimeSpan _used = Environment.CpuUsage.TotalTime;

    public TimeSpan Elapsed
    {
        get
        {
            var (wall, processors) = (Stopwatch.GetElapsedTime(_start), Environment.CpuUsage.TotalTime - _used);
            return wall < processors ? wall : processors;
        }
    }
}
