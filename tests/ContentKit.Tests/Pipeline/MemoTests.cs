using System.Globalization;
using ContentKit.Diagnostics;
using Xunit;

namespace ContentKit.Tests.Pipeline;

/// <summary>A look with a memo sees exactly what a fresh look sees, whatever was edited in between.</summary>
public sealed class MemoTests
{
    private const string Ankle = "content/musculoskeletal/ankle-sprain.md", Knee = "content/musculoskeletal/knee-arthroscopy.md", Spanish = "content/musculoskeletal/trigger-point-injection.es.md";

    private static readonly WorkspaceOptions Options = new("", new DateOnly(2026, 11, 23)) { Drafts = true, Readability = true };

    [Fact]
    public void Edits_of_every_kind_of_input_are_seen()
    {
        using var library = SampleLibrary.Create();
        var workspace = new Workspace(Options with { Root = library.Root }, new LibraryMemo());
        var fragment = Directory.EnumerateFiles(Path.Combine(library.Root, "content", "_fragments")).Select(path => Path.GetRelativePath(library.Root, path)).Order(StringComparer.Ordinal).First();
        Same(library, workspace, "at first");
        foreach (var (name, edit) in Edits(library, fragment))
        {
            edit();
            Same(library, workspace, name);
        }
    }

    [Fact]
    public void Random_edits_are_seen()
    {
        using var library = SampleLibrary.Create();
        var workspace = new Workspace(Options with { Root = library.Root }, new LibraryMemo());
        var (random, pages) = (new Random(20261124), new[] { Ankle, Knee, Spanish });
        for (var i = 0; i < 60; i++)
        {
            var page = pages[random.Next(pages.Length)];
            var text = library.Read(page);
            var at = random.Next(text.Length - 2);
            library.Write(page, random.Next(4) == 0 ? text[..at] + text[(at + 2)..] : string.Create(CultureInfo.InvariantCulture, $"{text}\nLine {i}.\n"));
            Same(library, workspace, $"edit {i} of {page} at {at}");
        }
    }

    [Fact]
    public void Only_what_changed_is_checked()
    {
        using var library = SampleLibrary.Create();
        var memo = new LibraryMemo();
        var workspace = new Workspace(Options with { Root = library.Root }, memo);
        workspace.Load();
        Assert.Equal(4, memo.Checked);
        library.Write(Ankle, library.Read(Ankle) + "\nOne more line.\n");
        workspace.Load();
        Assert.Equal(1, memo.Checked);
        workspace.Load();
        Assert.Equal(0, memo.Checked);
    }

    private static IEnumerable<(string Name, Action Edit)> Edits(SampleLibrary library, string fragment)
    {
        string Find(string folder) => Directory.EnumerateFiles(Path.Combine(library.Root, folder), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(library.Root, path)).Order(StringComparer.Ordinal).First();
        yield return ("a body", () => library.Write(Ankle, library.Read(Ankle) + "\nOne more line.\n"));
        yield return ("an error", () => library.Write(Ankle, library.Read(Ankle).Replace("\ntitle:", "\ntitel:", StringComparison.Ordinal)));
        yield return ("its repair", () => library.Write(Ankle, library.Read(Ankle).Replace("\ntitel:", "\ntitle:", StringComparison.Ordinal)));
        yield return ("an id that is taken", () => library.Write(Knee, library.Read(Knee).Replace("\nid: knee-arthroscopy", "\nid: ankle-sprain", StringComparison.Ordinal)));
        yield return ("an id of its own", () => library.Write(Knee, library.Read(Knee).Replace("\nid: ankle-sprain", "\nid: knee", StringComparison.Ordinal)));
        yield return ("a draft", () => library.Write(Knee, library.Read(Knee).Replace("\nid: knee", "\nstatus: draft\nid: knee", StringComparison.Ordinal)));
        yield return ("a title that others show", () => library.Write(Spanish, library.Read(Spanish).Replace("\ntitle: ", "\ntitle: Nueva ", StringComparison.Ordinal)));
        yield return ("a leaflet that goes", () => File.Delete(Path.Combine(library.Root, Spanish)));
        yield return ("a shared text", () => library.Write(fragment, library.Read(fragment) + "\nOne more line.\n"));
        yield return ("a setting", () => library.Write("contentkit.yml", library.Read("contentkit.yml").Replace("\ntitle: ", "\ntitle: New ", StringComparison.Ordinal)));
        yield return ("a policy", () => library.Write("contentkit.yml", library.Read("contentkit.yml") + "review: { after: block }\n"));
        yield return ("a string of the theme", () => library.Write("themes/clinic/strings.en.yml", "emergency: Right now\n"));
        yield return ("a template", () => library.Write("themes/clinic/page.html.sbn", "{{ oops"));
        yield return ("a schema", () => library.Write(Find("schemas"), "{"));
        yield return ("no theme", () => Directory.Delete(Path.Combine(library.Root, "themes"), true));
    }

    private static void Same(SampleLibrary library, Workspace workspace, string edit)
    {
        var (kept, fresh) = (workspace.Load(), new Workspace(Options with { Root = library.Root }).Load());
        Assert.Equal(Problems(fresh.Diagnostics), Problems(kept.Diagnostics));
        Assert.True(Outputs(fresh) == Outputs(kept), "Outputs differ after " + edit);
        Assert.Equal(fresh.Readability.Select(report => report.Counts), kept.Readability.Select(report => report.Counts));
    }

    private static IEnumerable<string> Problems(IEnumerable<Diagnostic> problems) => problems.Select(problem => $"{problem.Location.File.Path}:{problem.Location.Start.Line}:{problem.Location.Start.Column} {problem.Message}");

    private static string Outputs(LibraryResult library) => string.Join('\n', library.Plan.Select(output =>
    {
        var bag = new DiagnosticBag();
        return $"{output.Path} {output.Inputs} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(output.Render(bag) ?? []))} {string.Join(' ', Problems(bag.ToImmutable()))}";
    }));
}
