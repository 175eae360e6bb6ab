using System.Globalization;

namespace ContentKit.Benchmarks.Stages;

/// <summary>Holds the allocated bytes of each stage against recorded ones. Bytes are the same on a busy machine and on an idle one; seconds are not.</summary>
internal static class AllocationGuard
{
    private const int Leaflets = 100;
    private const double Headroom = 1.15;

    /// <summary>One line for each stage, beginning with "passed: " or "failed: ", or the file written anew.</summary>
    public static int Run(string file, bool accept)
    {
        var costs = StageMeter.Measure(Leaflets);
        if (accept)
        {
            File.WriteAllLines(file, costs.Select(cost => string.Create(CultureInfo.InvariantCulture, $"{cost.Bytes} {cost.Stage}")));
            return 0;
        }
        var recorded = File.ReadLines(file).Select(line => line.Split(' ', 2)).ToDictionary(parts => parts[1], parts => long.Parse(parts[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var verdicts = costs.Select(cost => VerdictOf(cost, recorded)).Concat(recorded.Keys.Except(costs.Select(cost => cost.Stage)).Select(stage => $"failed: the stage '{stage}' is recorded but no longer measured. {HowToAccept}")).ToList();
        verdicts.ForEach(Console.WriteLine);
        return verdicts.Any(verdict => verdict.StartsWith("failed", StringComparison.Ordinal)) ? 1 : 0;
    }

    private const string HowToAccept = "If that is right, accept it with '.ci/allocations --accept' and say why in the commit.";

    private static string VerdictOf(StageCost cost, Dictionary<string, long> recorded)
    {
        if (!recorded.TryGetValue(cost.Stage, out var before))
            return $"failed: the stage '{cost.Stage}' has no recorded figure. {HowToAccept}";
        var change = string.Create(CultureInfo.InvariantCulture, $"{before:#,0} bytes for each leaflet before, {cost.Bytes:#,0} now ({(double)cost.Bytes / before - 1:+0 %;-0 %;0 %})");
        return cost.Bytes <= before * Headroom ? $"passed: the stage '{cost.Stage}' allocates no more than recorded: {change}" : $"failed: the stage '{cost.Stage}' allocates more than it did: {change}. {HowToAccept}";
    }
}
