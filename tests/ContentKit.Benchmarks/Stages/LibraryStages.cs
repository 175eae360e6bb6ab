using System.Collections.Immutable;
using ContentKit.Diagnostics;
using ContentKit.Exporting;

namespace ContentKit.Benchmarks.Stages;

/// <summary>What a build does with the library as a whole, as the share of one leaflet. Nothing here is warmed up: a build does it once.</summary>
internal static class LibraryStages
{
    private static readonly ImmutableArray<string> OfLeaflets = ["en/", "feed/v1/items/", "fhir/r4/en/"];

    public static ImmutableArray<StageCost> Measure(int leaflets)
    {
        var folder = Directory.CreateTempSubdirectory("contentkit-benchmark-").FullName;
        LibraryGenerator.Write(folder, leaflets);
        var workspace = new Workspace(new WorkspaceOptions(folder, new DateOnly(2026, 11, 24)) { Jobs = 1 }, new LibraryMemo());
        var (files, read) = Measure("read files", leaflets, () => Folder.Read(folder, 1));
        workspace.Load(files);
        var (library, load) = Measure("site, its rules and the plan", leaflets, () => workspace.Load(files));
        var (whole, site) = Measure("pages and files of the library", leaflets, () => Rendered(library.Plan.Where(output => !IsOfLeaflet(output))));
        var ready = library with { Plan = [.. Rendered(library.Plan.Where(IsOfLeaflet)), .. whole] };
        var (_, publish) = Measure("publish (hash, write, manifest, feed pages)", leaflets, () => workspace.Publish(ready, null, true, null, CancellationToken.None));
        Directory.Delete(folder, recursive: true);
        return [read, load, site, publish];
    }

    private static bool IsOfLeaflet(PlannedOutput output) => OfLeaflets.Any(start => output.Path.StartsWith(start, StringComparison.Ordinal));

    private static List<WholeFile> Rendered(IEnumerable<PlannedOutput> outputs) => [.. outputs.Select(output =>
    {
        var bytes = output.Render(new DiagnosticBag());
        return new WholeFile(output.Path, output.Inputs, _ => bytes);
    })];

    private static (T Made, StageCost Cost) Measure<T>(string name, int leaflets, Func<T> work)
    {
        var (start, before) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        var made = work();
        return (made, new StageCost(name, (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / leaflets, (GC.GetTotalAllocatedBytes() - before) / leaflets));
    }
}
