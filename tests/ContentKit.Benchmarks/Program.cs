using ContentKit.Benchmarks;
using ContentKit.Benchmarks.Comparing;

// docs/performance.md explains each of these; anything else goes to BenchmarkDotNet.
switch (args)
{
    case ["compare", var tools, var work, var rounds, .. var counts]:
        return Comparison.Run(tools, work, int.Parse(rounds), [.. counts.Select(int.Parse)]);
    case ["measure", var program, .. var arguments]:
        return MeasuredCommand.Run(program, arguments);
    case ["rules"]:
        return RuleTimes.Run();
    case ["generate", var count, var folder]:
        return LibraryGenerator.Write(folder, int.Parse(count));
}
BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
return 0;
