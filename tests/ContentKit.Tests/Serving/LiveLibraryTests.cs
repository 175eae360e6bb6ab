using System.Text;
using ContentKit.Cli.Serving;
using ContentKit.Diagnostics;
using ContentKit.Tests.Cli;
using Xunit;

namespace ContentKit.Tests.Serving;

/// <summary>An edited leaflet shows before the library was looked at, and never anything that the look would not show.</summary>
public sealed class LiveLibraryTests : IDisposable
{
    private const string Page = "content/knee.md", Published = "en/knee.html";

    private readonly TestLibrary _library = new(("contentkit.yml", TestLibrary.Settings), (Page, TestLibrary.Leaflet), ("content/wrist.md", TestLibrary.Leaflet.Replace("Knee care", "Wrist care", StringComparison.Ordinal)));
    private readonly LiveLibrary _live;

    public LiveLibraryTests()
    {
        _live = new LiveLibrary(() => new WorkspaceOptions(_library.Root, ServedLibrary.Day) { Drafts = true }, new PageStore());
        _live.Look(CancellationToken.None);
    }

    [Fact]
    public void A_peek_shows_what_a_look_will_show()
    {
        Edit(text => text + "\nOne more line.\n");
        _live.Peek([Path.Combine(_library.Root, Page)]);
        var peeked = Shown();
        Assert.Contains("One more line.", peeked, StringComparison.Ordinal);
        Assert.True(_live.Look(CancellationToken.None));
        Assert.Empty(_live.View.Edited);
        Assert.Equal(peeked, Shown());
    }

    [Theory]
    [InlineData("\ntitle:", "\ntitel:")]
    [InlineData("\ntitle:", "\nid: other\ntitle:")]
    [InlineData("\ntitle:", "\nstatus: draft\ntitle:")]
    [InlineData("\ntitle:", "\n\u0085title:")]
    public void What_the_whole_library_has_to_judge_waits_for_a_look(string old, string now)
    {
        var (before, generation) = (Shown(), _live.View.Generation);
        Edit(text => text.Replace(old, now, StringComparison.Ordinal));
        _live.Peek([Path.Combine(_library.Root, Page)]);
        Assert.Equal((before, generation), (Shown(), _live.View.Generation));
    }

    [Fact]
    public void Other_files_wait_for_a_look()
    {
        var generation = _live.View.Generation;
        File.WriteAllText(Path.Combine(_library.Root, "content", "new.md"), TestLibrary.Leaflet);
        _live.Peek([Path.Combine(_library.Root, "content/new.md"), Path.Combine(_library.Root, "contentkit.yml"), Path.Combine(_library.Root, "content/gone.md"), Path.Combine(Path.GetTempPath(), "else.md")]);
        Assert.Equal(generation, _live.View.Generation);
    }

    [Fact]
    public void A_look_that_is_overtaken_shows_nothing_and_the_next_shows_all()
    {
        Edit(text => text + "\nOne more line.\n");
        var before = Shown();
        Assert.ThrowsAny<OperationCanceledException>(() => _live.Look(new CancellationToken(true)));
        Assert.Equal(before, Shown());
        Assert.True(_live.Look(CancellationToken.None));
        Assert.Contains("One more line.", Shown(), StringComparison.Ordinal);
    }

    public void Dispose() => _library.Dispose();

    private void Edit(Func<string, string> edit)
    {
        var place = Path.Combine(_library.Root, Page);
        File.WriteAllText(place, edit(File.ReadAllText(place)));
    }

    private string Shown() => Encoding.UTF8.GetString(_live.View.Find(Published)?.Render(new DiagnosticBag()) ?? []);
}
