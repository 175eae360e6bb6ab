using BenchmarkDotNet.Attributes;
using ContentKit.Diagnostics;
using ContentKit.Exporting;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Benchmarks;

/// <summary>One leaflet through each stage.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private SourceFile _page = new("", "");
    private PlannedOutput[] _outputs = [];
    private LibraryFiles? _files;
    private Workspace? _workspace;

    [GlobalSetup]
    public void Load()
    {
        var folder = Directory.CreateTempSubdirectory("contentkit-benchmark-").FullName;
        LibraryGenerator.Write(folder, 1);
        _files = Folder.Read(folder, 1);
        _workspace = new Workspace(new WorkspaceOptions(folder, new DateOnly(2026, 11, 23)) { Jobs = 1 });
        _outputs = [.. _workspace.Load(_files).Plan];
        _page = _files.Pages[0];
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark]
    public object? Parse() => DocumentParser.Parse(_page, new DiagnosticBag());

    [Benchmark]
    public object? Html() => Render("html");

    [Benchmark]
    public object? Json() => Render("json");

    [Benchmark]
    public object? Text() => Render("txt");

    private byte[]? Render(string extension) =>
        _outputs.First(output => output.Path.StartsWith("en/", StringComparison.Ordinal) && output.Path.EndsWith(extension, StringComparison.Ordinal)).Render(new DiagnosticBag());
}
