using System.Text;
using ContentKit.Diagnostics;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Cases;

public class CaseTests
{
    private const string Governance = "governance";

    private const string Settings = "title: Test library\nregion: US\nlanguage: en\n";

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.PathOf("tests", "ContentKit.Tests", "Cases");

    [Theory, MemberData(nameof(Names))]
    public void Case_comes_out_as_written(string name)
    {
        var path = Path.Combine(Folder, name);
        var test = CaseFile.Parse(File.ReadAllText(path));
        Assert.NotEmpty(test.Expectations);
        var (diagnostics, render) = Run(test, name.StartsWith(Governance, StringComparison.Ordinal));
        foreach (var (what, expected) in test.Expectations)
        {
            var actual = what == "diagnostics" ? diagnostics : render(what);
            if (Repository.Updates)
                File.WriteAllText(path, (test = test.With(what, actual)).ToString());
            else
                Assert.Equal(expected, actual);
        }
    }

    /// <summary>Only the cases about governance show its notes and warnings; in all others they would hide what the case is about.</summary>
    private static (string Diagnostics, Func<string, string> Render) Run(CaseFile test, bool showsGovernance)
    {
        var files = test.Inputs.ToList();
        if (!files.Any(file => file.Path == "contentkit.yml"))
            files.Add(new SourceFile("contentkit.yml", Settings));
        var library = new Workspace(new WorkspaceOptions("unused", new DateOnly(2026, 11, 23)) { Jobs = 1 }).Load(LibraryFiles.Of([.. files], []));
        var rendered = new DiagnosticBag();
        rendered.AddRange(library.Diagnostics);
        var outputs = new Dictionary<string, string>();
        if (!library.HasErrors)
            foreach (var output in library.Plan)
                if (output.Render(rendered) is { } bytes)
                    outputs[output.Path] = Encoding.UTF8.GetString(bytes);
        var shown = rendered.ToImmutable().Where(d => showsGovernance || d.Descriptor.Severity == Severity.Error || !Assembler.Policy.Any(rule => rule.Id == d.Descriptor.Id));
        return (Print(shown), path => outputs.GetValueOrDefault(path, "(not published)\n"));
    }

    private static string Print(IEnumerable<Diagnostic> problems)
    {
        var lines = problems.OrderBy(d => d.Location.File.Path, StringComparer.Ordinal).ThenBy(d => d.Location.Span.Start).Select(d =>
            $"{d.Location.File.Path}:{d.Location.Start.Line}:{d.Location.Start.Column}: {d.Descriptor.Severity.ToString().ToLowerInvariant()} {d.Descriptor.Id}: {d.Message}"
            + (d.Help is null ? "" : $" ({d.Help})") + "\n");
        var text = string.Concat(lines.Distinct());
        return text.Length == 0 ? "(none)\n" : text;
    }
}
