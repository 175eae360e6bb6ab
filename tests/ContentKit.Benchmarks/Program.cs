using ContentKit.Benchmarks;

// "whole [N …]" times the build command on generated libraries, "rules" each rule; anything else goes to BenchmarkDotNet.
if (args is ["whole", .. var counts])
    return WholeBuild.Run(counts.Length == 0 ? [1_000, 10_000] : [.. counts.Select(int.Parse)]);
if (args is ["rules"])
    return RuleTimes.Run();
if (args is ["generate", var count, var folder])
    return LibraryGenerator.Write(folder, int.Parse(count));
BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(WholeBuild).Assembly).Run(args);
return 0;
