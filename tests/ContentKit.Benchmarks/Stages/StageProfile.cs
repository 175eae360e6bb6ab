namespace ContentKit.Benchmarks.Stages;

/// <summary>Prints what each stage costs for one leaflet.</summary>
internal static class StageProfile
{
    public static int Run(int leaflets)
    {
        Console.WriteLine("| stage | µs | bytes |\n|---|---:|---:|");
        foreach (var cost in StageMeter.Measure(leaflets).Concat(LibraryStages.Measure(leaflets)))
            Console.WriteLine(FormattableString.Invariant($"| {cost.Stage} | {cost.Microseconds:0} | {cost.Bytes:#,0} |"));
        return 0;
    }
}
