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

    private static ImmutableArray<StageCost> Measure(LeafletStages stages) => [.. stages.All.Select(stage => Measure(stage.Name, stage.Work, stages.Count))];

    private static StageCost Measure(string name, Action<int> work, int leaflets)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < leaflets; i++)
            work(i);
        return new StageCost(name, (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / leaflets, (GC.GetAllocatedBytesForCurrentThread() - before) / leaflets);
    }
}
