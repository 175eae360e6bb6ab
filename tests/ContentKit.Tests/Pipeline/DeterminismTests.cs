using System.Diagnostics;
using Xunit;

namespace ContentKit.Tests.Pipeline;

public class DeterminismTests
{
    private static readonly (string Zone, string Culture, string Cores)[] Machines =
    [
        ("UTC", "en_US.UTF-8", "1"),
        ("Pacific/Kiritimati", "tr_TR.UTF-8", "2"),
        ("Pacific/Pago_Pago", "ar_SA.UTF-8", "1"),
        ("Asia/Kathmandu", "sv_SE.UTF-8", "2"),
    ];

    /// <summary>Whole processes, because time zone, culture and cores are settled when one starts.</summary>
    [Fact]
    public void Zone_culture_cores_folder_and_day_of_the_build_leave_no_trace()
    {
        using var library = SampleLibrary.Create();
        using var elsewhere = SampleLibrary.Create();
        var trees = new List<string>();
        foreach (var (zone, culture, cores) in Machines)
        {
            var root = trees.Count % 2 == 0 ? library.Root : elsewhere.Root;
            Build(root, $"output-{trees.Count}", zone, culture, cores);
            trees.Add(SampleLibrary.Tree(Path.Combine(root, $"output-{trees.Count}")));
        }
        Assert.NotEmpty(trees[0]);
        Assert.All(trees, tree => Assert.Equal(trees[0], tree));
        Assert.DoesNotContain(library.Root, trees[0], StringComparison.Ordinal);
    }

    private static void Build(string root, string output, string zone, string culture, string cores)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "ContentKit.Cli.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", tool, "build", "--root", root, "--output", Path.Combine(root, output), "--as-of", "2026-11-23"])
        {
            RedirectStandardError = true,
            Environment = { ["TZ"] = zone, ["LANG"] = culture, ["LC_ALL"] = culture, ["DOTNET_PROCESSOR_COUNT"] = cores, ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = null },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The tool did not start.");
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors);
    }
}
