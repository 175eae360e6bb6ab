using Xunit;

namespace ContentKit.Tests.Pipeline;

/// <summary>A look with a memo sees exactly what a fresh look sees, whatever was edited in between.</summary>
public sealed class MemoTests
{
    private static readonly WorkspaceOptions Options = new("", new DateOnly(2026, 11, 23)) { Drafts = true, Readability = true };

    [Fact]
    public void Edits_of_every_kind_of_input_are_seen()
    {
        using var library = SampleLibrary.Create();
        var workspace = new Workspace(Options with { Root = library.Root }, new LibraryMemo());
        LibraryEdits.Same(Fresh(library), workspace.Load(), "at first");
        foreach (var (name, edit) in LibraryEdits.Of(library))
        {
            edit();
            LibraryEdits.Same(Fresh(library), workspace.Load(), name);
        }
    }

    [Fact]
    public void Random_edits_are_seen()
    {
        using var library = SampleLibrary.Create();
        var workspace = new Workspace(Options with { Root = library.Root }, new LibraryMemo());
        foreach (var edit in LibraryEdits.Random(library, 60))
            LibraryEdits.Same(Fresh(library), workspace.Load(), edit);
    }

    [Fact]
    public void Only_what_changed_is_checked()
    {
        using var library = SampleLibrary.Create();
        var memo = new LibraryMemo();
        var workspace = new Workspace(Options with { Root = library.Root }, memo);
        workspace.Load();
        Assert.Equal(4, memo.Checked);
        library.Write(LibraryEdits.Ankle, library.Read(LibraryEdits.Ankle) + "\nOne more line.\n");
        workspace.Load();
        Assert.Equal(1, memo.Checked);
        workspace.Load();
        Assert.Equal(0, memo.Checked);
    }

    private static LibraryResult Fresh(SampleLibrary library) => new Workspace(Options with { Root = library.Root }).Load();
}
