using System.Text;
using System.Text.RegularExpressions;
using ContentKit.Publishing;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Pipeline;

/// <summary>A library in a folder of its own, which goes with the test.</summary>
internal sealed class SampleLibrary : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    public string Root { get; } = Directory.CreateTempSubdirectory("contentkit-test-").FullName;

    public string Output => Path.Combine(Root, "output");

    /// <summary>A small library with every kind of input: pages, a translation, a fragment, schemas, a theme of its own and settings.</summary>
    public static SampleLibrary Create()
    {
        var library = new SampleLibrary();
        foreach (var folder in new[] { "schemas", "themes" })
            Copy(Repository.PathOf(folder), Path.Combine(library.Root, folder));
        foreach (var page in new[] { "musculoskeletal/trigger-point-injection.md", "musculoskeletal/trigger-point-injection.es.md", "musculoskeletal/ankle-sprain.md", "musculoskeletal/knee-arthroscopy.md" })
            library.Write($"content/{page}", Regex.Replace(File.ReadAllText(Repository.PathOf("content", page)), @"^related:.*\n(?:  .*\n)*", "", RegexOptions.Multiline));
        Copy(Repository.PathOf("content", "_fragments"), Path.Combine(library.Root, "content", "_fragments"));
        library.Write("themes/clinic/theme.yml", "extends: default\n");
        library.Write("contentkit.yml", File.ReadAllText(Repository.PathOf("contentkit.yml")) + "theme: clinic\n");
        return library;
    }

    public void Write(string path, string text)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? Root);
        File.WriteAllText(file, text);
    }

    public string PathOf(string path) => Path.Combine(Root, path);

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <param name="previous">The folder with the publish to go on from, when it is not in the output folder.</param>
    public PublishResult Build(string? output = null, bool clean = false, int jobs = 2, DateOnly? day = null, string? tool = null, string? previous = null, string epoch = "")
    {
        var options = Options(day ?? Day, jobs, tool) with { FeedEpoch = epoch };
        var workspace = new Workspace(options with { Lineage = Workspace.ReadLineage(options, output ?? Output, previous) });
        var library = workspace.Load();
        Assert.DoesNotContain(library.Diagnostics, problem => problem.Descriptor.Severity == ContentKit.Diagnostics.Severity.Error);
        var result = workspace.Publish(library, output ?? Output, clean, null, default);
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics.Select(problem => problem.Message)));
        return result;
    }

    private WorkspaceOptions Options(DateOnly day, int jobs, string? tool)
    {
        var options = new WorkspaceOptions(Root, day) { Jobs = jobs };
        return tool is null ? options : options with { Tool = Fingerprint.Of(tool) };
    }

    /// <summary>Every file with its content, as one text that can be compared.</summary>
    public static string Tree(string folder)
    {
        var tree = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            tree.Append(Path.GetRelativePath(folder, file)).Append('\n').Append(File.ReadAllText(file)).Append('\n');
        return tree.ToString();
    }

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(file, target);
        }
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
