namespace ContentKit.Benchmarks.Stages;

/// <summary>What one stage costs for one leaflet.</summary>
internal sealed record StageCost(string Stage, double Microseconds, long Bytes);
