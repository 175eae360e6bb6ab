using ContentKit.Diagnostics;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Pipeline;

/// <summary>A run of the tool that remembers the last one sees exactly what one without memory sees.</summary>
public sealed class PageMemoryTests
{
    private static readonly WorkspaceOptions Options = new("", new DateOnly(2026, 11, 23)) { Drafts = true, Jobs = 2 };

    private static readonly Dictionary<string, Action<SampleLibrary>> Unseen = new(StringComparer.Ordinal)
    {
        ["edited with size and date kept"] = library => HiddenEdits.Edit(library.PathOf(LibraryEdits.Ankle), "ankle", "wrist"),
        ["replaced with size and date kept"] = library => HiddenEdits.Replace(library.PathOf(LibraryEdits.Ankle), "ankle", "wrist"),
        ["swapped"] = library => HiddenEdits.Swap(library.PathOf(LibraryEdits.Ankle), library.PathOf(LibraryEdits.Knee)),
    };

    public static TheoryData<string> UnseenEdits => [.. Unseen.Keys];

    [Fact]
    public void Edits_of_every_kind_of_input_are_seen()
    {
        using var library = Create();
        Same(library, "at first");
        foreach (var (name, edit) in LibraryEdits.Of(library))
        {
            Same(library, "before " + name);
            edit();
            Same(library, name);
        }
    }

    [Fact]
    public void Random_edits_are_seen()
    {
        using var library = Create();
        foreach (var edit in LibraryEdits.Random(library, 40))
            Same(library, edit);
    }

    [Fact]
    public void Only_what_changed_is_read_and_checked()
    {
        using var library = Create();
        Assert.Equal(4, Look(library).Memory.Checked);
        library.Write(LibraryEdits.Ankle, library.Read(LibraryEdits.Ankle) + "\nOne more line.\n");
        Assert.Equal(1, Look(library).Memory.Checked);
        Assert.Equal(0, Look(library).Memory.Checked);
        library.Write("themes/clinic/strings.en.yml", "emergency: Right now\n");
        Assert.Equal(0, Look(library).Memory.Checked);
        library.Write("content/_fragments/new.md", "A shared text.\n");
        Assert.Equal(4, Look(library).Memory.Checked);
    }

    [Theory]
    [MemberData(nameof(UnseenEdits))]
    public void An_edit_that_hides_is_seen(string edit)
    {
        using var library = Create();
        File.SetLastWriteTimeUtc(library.PathOf(LibraryEdits.Ankle), DateTime.UnixEpoch.AddYears(50));
        Look(library);
        Look(library);
        Unseen[edit](library);
        Same(library, edit);
    }

    [Fact]
    public void A_memory_that_somebody_touched_is_none()
    {
        using var library = Create();
        Look(library);
        var place = library.PathOf(".contentkit/pages");
        var whole = File.ReadAllBytes(place);
        foreach (var at in new[] { 0, 40, whole.Length / 2, whole.Length - 1 })
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 1;
            File.WriteAllBytes(place, damaged);
            Assert.Equal(4, Look(library).Memory.Checked);
            File.WriteAllBytes(place, whole[..at]);
            Assert.Equal(4, Look(library).Memory.Checked);
        }
    }

    [Fact]
    public void A_page_that_changes_while_it_is_used_ends_the_run()
    {
        using var library = Create();
        Look(library);
        var loaded = Look(library).Result;
        Damage(library);
        var ankle = loaded.Site.Documents.Single(document => document.Source.Path == LibraryEdits.Ankle);
        Assert.Contains("was changed while it was being used", Assert.Throws<IOException>(() => ankle.Data).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_says_what_it_said_when_it_was_checked()
    {
        using var library = Create();
        var loaded = Look(library).Result;
        var rendered = Rendered(new Workspace(Options with { Root = library.Root }).Load(Folder.Read(library.Root, 1)));
        Damage(library);
        Assert.Equal(rendered, Rendered(loaded));
    }

    [Fact]
    public void Where_nothing_can_be_stored_pages_are_read_again()
    {
        using var library = Create();
        Directory.CreateDirectory(library.PathOf(".contentkit/contents/in-the-way"));
        var loaded = Look(library).Result;
        GC.Collect();
        Assert.Equal(Rendered(new Workspace(Options with { Root = library.Root }).Load(Folder.Read(library.Root, 1))), Rendered(loaded));
    }

    /// <summary>From here on, nobody has held on to a page, and one cannot be read.</summary>
    private static void Damage(SampleLibrary library)
    {
        library.Write(LibraryEdits.Ankle, library.Read(LibraryEdits.Ankle).Replace("\ntitle:", "\n title:", StringComparison.Ordinal));
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    private static List<string> Rendered(LibraryResult library) =>
        [.. library.Plan.Select(output => $"{output.Path} {Fingerprint.Of(output.Render(new DiagnosticBag()) ?? [])}")];

    private static SampleLibrary Create()
    {
        var library = SampleLibrary.Create();
        Directory.CreateDirectory(library.PathOf(".contentkit"));
        return library;
    }

    /// <summary>One run of the tool.</summary>
    private static (LibraryResult Result, PageMemory Memory) Look(SampleLibrary library)
    {
        var options = Options with { Root = library.Root };
        var memory = PageMemory.Open(options, null);
        var result = new Workspace(options, pages: memory).Load(Folder.Read(library.Root, 2, keepsPages: false, memory));
        memory.Keep();
        return (result, memory);
    }

    private static void Same(SampleLibrary library, string edit) =>
        LibraryEdits.Same(new Workspace(Options with { Root = library.Root }).Load(Folder.Read(library.Root, 1)), Look(library).Result, edit);
}
