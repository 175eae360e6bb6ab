using System.Collections.Immutable;

namespace ContentKit.Benchmarks.Stages;

/// <summary>Runs the stages over generated leaflets on one thread, after a warm-up over fewer of them. Time is the processor's, so that other programs weigh less.</summary>
internal static class StageMeter
{
    private const int WarmUp = 50;

    public static ImmutableArray<StageCost> Measure(int leaflets)
    {
        Measure(Load(WarmUp));
        return Measure(Load(leaflets));
    }

    private static LeafletStages Load(int leaflets)
    {
        var folder = Directory.CreateTempSubdirectory("contentkit-benchmark-").FullName;
        LibraryGenerator.Write(folder, leaflets);
        var stages = new LeafletStages(folder);
        Directory.Delete(folder, recursive: true);
        return stages;
    }

    /// <summary>One leaflet after the other, as a build renders them: what its files share is made once.</summary>
    private static ImmutableArray<StageCost> Measure(LeafletStages stages)
    {
        var (all, time, bytes) = (stages.All, new TimeSpan[stages.All.Length], new long[stages.All.Length]);
        for (var leaflet = 0; leaflet < stages.Count; leaflet++)
            for (var stage = 0; stage < all.Length; stage++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = Environment.CpuUsage.TotalTime;
                all[stage].Work(leaflet);
                time[stage] += Environment.CpuUsage.TotalTime - start;
                bytes[stage] += GC.GetAllocatedBytesForCurrentThread() - before;
            }
        return [.. all.Select((stage, i) => new StageCost(stage.Name, time[i].TotalMicroseconds / stages.Count, bytes[i] / stages.Count))];
    }
}
