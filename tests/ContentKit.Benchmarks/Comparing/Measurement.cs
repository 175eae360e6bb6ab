namespace ContentKit.Benchmarks.Comparing;

/// <summary>One run of one command, from its start to its end.</summary>
/// <param name="Processor">Seconds of all cores, in the program and in the kernel.</param>
/// <param name="Said">What it printed to its standard output: problems, for ContentKit.</param>
internal sealed record Measurement(double Wall, double Processor, double Megabytes, string Said);
