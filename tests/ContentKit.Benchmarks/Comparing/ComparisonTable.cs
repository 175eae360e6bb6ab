namespace ContentKit.Benchmarks.Comparing;

/// <summary>Collects runs and prints medians. Ratios are taken round by round, so that a busy machine weighs on both sides.</summary>
internal sealed class ComparisonTable(int leaflets)
{
    private const string Yardstick = "Hugo";
    private readonly List<(Work Work, string Name, Measurement Run)> _runs = [];

    public void Add(Work work, string name, Measurement run) => _runs.Add((work, name, run));

    public void Print(TextWriter writer)
    {
        writer.WriteLine($"\n| {leaflets:#,0} leaflets | tool | wall s | from to | processor s | peak MB | wall, {Yardstick} = 1 | processor, {Yardstick} = 1 |\n|---|---|---:|---:|---:|---:|---:|---:|");
        foreach (var group in _runs.GroupBy(run => (run.Work, run.Name)).OrderBy(group => group.Key.Work))
        {
            Measurement[] runs = [.. group.Select(run => run.Run)];
            Measurement[] yardstick = [.. _runs.Where(run => run.Work == group.Key.Work && run.Name == Yardstick).Select(run => run.Run)];
            string Ratio(Func<Measurement, double> figure) => yardstick.Length == 0 ? "" : FormattableString.Invariant($"{Median(runs.Zip(yardstick, (run, other) => figure(run) / figure(other))):0.00}");
            writer.WriteLine(FormattableString.Invariant(
                $"| {Words(group.Key.Work)} | {group.Key.Name} | {Median(runs.Select(run => run.Wall)):0.00} | {runs.Min(run => run.Wall):0.0} to {runs.Max(run => run.Wall):0.0} | {Median(runs.Select(run => run.Processor)):0.00} | {Median(runs.Select(run => run.Megabytes)):0} | {Ratio(run => run.Wall)} | {Ratio(run => run.Processor)} |"));
        }
    }

    private static string Words(Work work) => work switch
    {
        Work.Cold => "cold",
        Work.NothingChanged => "nothing changed",
        Work.LeafletEdited => "one leaflet edited",
        _ => "one template edited",
    };

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
