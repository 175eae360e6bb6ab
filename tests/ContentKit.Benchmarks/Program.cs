using ContentKit.Benchmarks;
using ContentKit.Benchmarks.Comparing;
using ContentKit.Benchmarks.Stages;

// docs/performance.md explains each of these; anything else goes to BenchmarkDotNet.
switch (args)
{
    case ["compare", var tools, var work, var rounds, .. var counts]:
        return Comparison.Run(tools, work, int.Parse(rounds), [.. counts.Select(int.Parse)]);
    case ["measure", var program, .. var arguments]:
        return MeasuredCommand.Run(program, arguments);
    case ["stages", .. var leaflets]:
        return StageProfile.Run(leaflets is [var number] ? int.Parse(number) : 2_000);
    case ["allocations", var file, .. var choice]:
        return AllocationGuard.Run(file, accept: choice is ["--accept"]);
    case ["rules"]:
        return RuleTimes.Run();
    case ["generate", var count, var folder]:
        return LibraryGenerator.Write(folder, int.Parse(count));
}
BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
return 0;
