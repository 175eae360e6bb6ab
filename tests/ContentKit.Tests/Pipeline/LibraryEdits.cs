using System.Globalization;
using ContentKit.Diagnostics;
using ContentKit.Rules.Acceptance;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Pipeline;

/// <summary>What people do to a library between two looks at it.</summary>
internal static class LibraryEdits
{
    public const string Ankle = "content/musculoskeletal/ankle-sprain.md", Knee = "content/musculoskeletal/knee-arthroscopy.md", Spanish = "content/musculoskeletal/trigger-point-injection.es.md";

    /// <summary>One of every kind, each on top of those before it.</summary>
    public static IEnumerable<(string Name, Action Edit)> Of(SampleLibrary library)
    {
        var fragment = Directory.EnumerateFiles(Path.Combine(library.Root, "content", "_fragments")).Select(path => Path.GetRelativePath(library.Root, path)).Order(StringComparer.Ordinal).First();
        string Find(string folder) => Directory.EnumerateFiles(Path.Combine(library.Root, folder), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(library.Root, path)).Order(StringComparer.Ordinal).First();
        yield return ("a body", () => library.Write(Ankle, library.Read(Ankle) + "\nOne more line.\n"));
        yield return ("an error", () => library.Write(Ankle, library.Read(Ankle).Replace("\ntitle:", "\ntitel:", StringComparison.Ordinal)));
        yield return ("its repair", () => library.Write(Ankle, library.Read(Ankle).Replace("\ntitel:", "\ntitle:", StringComparison.Ordinal)));
        yield return ("an id that is taken", () => library.Write(Knee, library.Read(Knee).Replace("\nid: knee-arthroscopy", "\nid: ankle-sprain", StringComparison.Ordinal)));
        yield return ("an id of its own", () => library.Write(Knee, library.Read(Knee).Replace("\nid: ankle-sprain", "\nid: knee", StringComparison.Ordinal)));
        yield return ("findings with repairs", () => library.Write(Ankle, library.Read(Ankle) + "\nTake 5.0 mg q.d. of it, and 5.0 mg of that.\n"));
        yield return ("a suppression", () => library.Write(Ankle, library.Read(Ankle).Replace("\ntitle:", "\nsuppress: [{ rule: GOV010, reason: The owner is being chosen. }, { rule: NUM001, reason: Never found. }]\ntitle:", StringComparison.Ordinal)));
        yield return ("a baseline", () => library.Write("contentkit-baseline.json", BaselineOf(library)));
        yield return ("no baseline", () => File.Delete(Path.Combine(library.Root, "contentkit-baseline.json")));
        yield return ("no findings", () => library.Write(Ankle, library.Read(Ankle).Replace("\nTake 5.0 mg q.d. of it, and 5.0 mg of that.\n", "\n", StringComparison.Ordinal)));
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

    /// <summary>Makes one edit after the other and tells which.</summary>
    public static IEnumerable<string> Random(SampleLibrary library, int count)
    {
        var (random, pages) = (new Random(20261124), new[] { Ankle, Knee, Spanish });
        for (var i = 0; i < count; i++)
        {
            var page = pages[random.Next(pages.Length)];
            var text = library.Read(page);
            var at = random.Next(text.Length - 2);
            library.Write(page, random.Next(4) == 0 ? text[..at] + text[(at + 2)..] : string.Create(CultureInfo.InvariantCulture, $"{text}\nLine {i}.\n"));
            yield return $"edit {i} of {page} at {at}";
        }
    }

    /// <summary>Fails unless both looks see the same.</summary>
    public static void Same(LibraryResult fresh, LibraryResult kept, string edit)
    {
        Assert.Equal(Problems(fresh.Diagnostics), Problems(kept.Diagnostics));
        Assert.Equal(Problems(fresh.Accepted.Select(accepted => accepted.Diagnostic)), Problems(kept.Accepted.Select(accepted => accepted.Diagnostic)));
        Assert.Equal((fresh.StaleBaseline, fresh.Quarantined), (kept.StaleBaseline, kept.Quarantined));
        Assert.True(Outputs(fresh) == Outputs(kept), "Outputs differ after " + edit);
        Assert.Equal(fresh.Readability.Select(report => report.Counts), kept.Readability.Select(report => report.Counts));
    }

    private static IEnumerable<string> Problems(IEnumerable<Diagnostic> problems) => problems.Select(problem => string.Join(' ',
    [
        $"{PlaceOf(problem.Location)} {problem.Descriptor} {problem.Message} {problem.Advice} {problem.Repair?.Title} {problem.Repair?.IsSafe}",
        problem.Related is { } related ? PlaceOf(related) : "", .. problem.Repair?.Edits.Select(edit => edit.ToString()) ?? [],
    ]));

    private static string PlaceOf(Location place) => $"{place.File.Path}:{place.Start.Line}:{place.Start.Column}+{place.Span.Length}";

    private static string BaselineOf(SampleLibrary library)
    {
        var files = Folder.Read(library.Root, 1);
        var found = new Workspace(new WorkspaceOptions(library.Root, new DateOnly(2026, 11, 23)) { Drafts = true, Baseline = false }).Load(files);
        return BaselineFile.Write(Baseline.Of(found.Diagnostics));
    }

    private static string Outputs(LibraryResult library) => string.Join('\n', library.Plan.Select(output =>
    {
        var bag = new DiagnosticBag();
        return $"{output.Path} {output.Inputs} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(output.Render(bag) ?? []))} {string.Join(' ', Problems(bag.ToImmutable()))}";
    }));
}
