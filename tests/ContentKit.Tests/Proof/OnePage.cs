using System.Collections.Immutable;
using System.Text;
using ContentKit.Diagnostics;
using ContentKit.Text;

namespace ContentKit.Tests.Proof;

/// <summary>Libraries that never touch the disk, rendered to the last file.</summary>
internal static class OnePage
{
    private const string Settings = """
        title: Test library
        url: https://leaflets.example
        language: en
        region: US
        variables:
          nurse:
            line: 555-0142
        """;

    /// <summary>The outputs of leaflets by path; those that the proof refused are absent.</summary>
    public static (ImmutableDictionary<string, string> Files, ImmutableArray<Diagnostic> Problems) Render(params ReadOnlySpan<SourceFile> files)
    {
        var workspace = new Workspace(new WorkspaceOptions("unused", new DateOnly(2026, 11, 23)) { Jobs = 1 });
        var library = workspace.Load(LibraryFiles.Of([new SourceFile("contentkit.yml", Settings), .. files], []));
        var outputs = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var problems = library.Diagnostics.Where(problem => problem.Descriptor.Severity == Severity.Error).ToImmutableArray().ToBuilder();
        foreach (var output in library.Plan.Where(output => !library.HasErrors && library.Site.Documents.Any(leaflet => output.Path.StartsWith($"{leaflet.Language}/{leaflet.Id}.", StringComparison.Ordinal))))
        {
            var bag = new DiagnosticBag();
            if (output.Render(bag) is { } bytes)
                outputs.Add(output.Path, Encoding.UTF8.GetString(bytes));
            problems.AddRange(bag.ToImmutable());
        }
        return (outputs.ToImmutable(), problems.ToImmutable());
    }
}
