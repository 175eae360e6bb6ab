using ContentKit.Publishing;
using ContentKit.Publishing.Signatures;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Pipeline;

/// <summary>An answer is given again only while nothing at all differs; each row is one thing that does.</summary>
public sealed class BuildMemoryTests
{
    private static readonly Dictionary<string, Action<RememberingLibrary>> Changes = new(StringComparer.Ordinal)
    {
        ["page edited"] = at => File.AppendAllText(at.PathOf("content/knee.md"), "More.\n"),
        ["page touched"] = at => File.SetLastWriteTimeUtc(at.PathOf("content/knee.md"), DateTime.UnixEpoch),
        ["page edited with size and date kept"] = at => HiddenEdits.Edit(at.PathOf("content/knee.md"), "Knee care", "Knee pain"),
        ["page replaced with size and date kept"] = at => HiddenEdits.Replace(at.PathOf("content/knee.md"), "Knee care", "Knee pain"),
        ["pages swapped"] = at => HiddenEdits.Swap(at.PathOf("content/knee.md"), at.PathOf("content/joints/wrist.md")),
        ["page added"] = at => File.Copy(at.PathOf("content/knee.md"), at.PathOf("content/joints/hip.md")),
        ["page deleted"] = at => File.Delete(at.PathOf("content/joints/wrist.md")),
        ["page moved"] = at => File.Move(at.PathOf("content/joints/wrist.md"), at.PathOf("content/wrist.md")),
        ["page hidden"] = at => File.Move(at.PathOf("content/joints/wrist.md"), at.PathOf("content/joints/.wrist.md")),
        ["page is a link"] = at => Link(at.PathOf("content/knee.md")),
        ["link planted"] = at => File.CreateSymbolicLink(at.PathOf("content/joints/hip.md"), at.PathOf("content/knee.md")),
        ["folder of pages is a link"] = at => LinkFolder(at.PathOf("content/joints")),
        ["content is a link"] = at => LinkFolder(at.PathOf("content")),
        ["assets is a link"] = at => LinkFolder(at.PathOf("assets")),
        ["folder with a page's name"] = at => Directory.CreateDirectory(at.PathOf("content/hip.md")),
        ["shared text edited"] = at => File.AppendAllText(at.PathOf("content/_fragments/wash.md"), "More.\n"),
        ["schemas added"] = at => File.Copy(Repository.PathOf("schemas", "aftercare.schema.json"), at.PathOf("schemas/aftercare.schema.json")),
        ["word list edited"] = at => File.AppendAllText(at.PathOf("schemas/rules/ours.yml"), "# more\n"),
        ["theme edited"] = at => File.AppendAllText(at.PathOf("themes/mine/strings.en.yml"), "# more\n"),
        ["theme added to"] = at => File.WriteAllText(at.PathOf("themes/mine/document.txt.sbn"), "x"),
        ["asset edited"] = at => File.AppendAllText(at.PathOf("assets/logo.svg"), "\n"),
        ["picture added"] = at => File.WriteAllBytes(at.PathOf("assets/new.png"), [1]),
        ["settings edited"] = at => File.AppendAllText(at.PathOf("contentkit.yml"), "title: Other\n"),
        ["settings deleted"] = at => File.Delete(at.PathOf("contentkit.yml")),
        ["settings are a link"] = at => Link(at.PathOf("contentkit.yml")),
        ["baseline edited"] = at => File.AppendAllText(at.PathOf("contentkit-baseline.json"), "\n"),
        ["baseline deleted"] = at => File.Delete(at.PathOf("contentkit-baseline.json")),
        ["output edited"] = at => File.AppendAllText(at.PathOf("output/en/knee.html"), "x"),
        ["output deleted"] = at => File.Delete(at.PathOf("output/en/knee.json")),
        ["output is a link"] = at => Link(at.PathOf("output/en/knee.txt")),
        ["output lies behind a link"] = at => LinkFolder(at.PathOf("output/en")),
        ["manifest deleted"] = at => File.Delete(at.PathOf("output/manifest.json")),
        ["whole output deleted"] = at => Directory.Delete(at.Output, recursive: true),
        ["output copied"] = at => CopyOver(at.Output),
        ["feed state edited"] = at => File.AppendAllText(at.PathOf("feed-state.json"), "\n"),
        ["feed state deleted"] = at => File.Delete(at.PathOf("feed-state.json")),
        ["memory deleted"] = at => Directory.Delete(at.PathOf(".contentkit"), recursive: true),
        ["memory of the output deleted"] = at => File.Delete(at.Kept("output-*")),
        ["memory cut off"] = at => File.WriteAllBytes(at.Kept("build-*"), File.ReadAllBytes(at.Kept("build-*"))[..^1]),
        ["memory emptied"] = at => File.WriteAllBytes(at.Kept("build-*"), []),
        ["memory of another library"] = BorrowMemory,
        ["another build was cut off"] = at => Directory.CreateDirectory(at.PathOf($".output.contentkit-{new string('a', 32)}")),
        ["another publish with the same files"] = at => at.Build(clean: true),
        ["another publish of the drafts"] = at => at.Build(at.Options with { Drafts = true, Today = RememberingLibrary.Day.AddDays(400) }),
    };

    private static readonly Dictionary<string, Func<WorkspaceOptions, WorkspaceOptions>> Choices = new(StringComparer.Ordinal)
    {
        [nameof(WorkspaceOptions.Today)] = options => options with { Today = options.Today.AddDays(1) },
        [nameof(WorkspaceOptions.Drafts)] = options => options with { Drafts = true },
        [nameof(WorkspaceOptions.Theme)] = options => options with { Theme = "default" },
        [nameof(WorkspaceOptions.Quarantine)] = options => options with { Quarantine = true },
        [nameof(WorkspaceOptions.Profile)] = options => options with { Profile = "nhs" },
        [nameof(WorkspaceOptions.Baseline)] = options => options with { Baseline = false },
        [nameof(WorkspaceOptions.Rules)] = options => options with { Rules = false },
        [nameof(WorkspaceOptions.Readability)] = options => options with { Readability = true },
        [nameof(WorkspaceOptions.Pdf)] = options => options with { Pdf = new([], false, null!) },
        [nameof(WorkspaceOptions.FeedEpoch)] = options => options with { FeedEpoch = "#2026-03-01" },
        [nameof(WorkspaceOptions.Signer)] = options => options with { Signer = new ManifestSigner([]) },
        [nameof(WorkspaceOptions.Unsigned)] = options => options with { Unsigned = true },
        [nameof(WorkspaceOptions.Previous)] = options => options with { Previous = options.Root },
        [nameof(WorkspaceOptions.Tool)] = options => options with { Tool = Fingerprint.Of("next") },
    };

    public static TheoryData<string> ChangeNames => [.. Changes.Keys];

    [Theory, MemberData(nameof(ChangeNames))]
    public void Nothing_is_recalled_after(string change)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells enough of a file.");
        using var library = new RememberingLibrary().BuildTwice();
        Assert.NotNull(library.Recall());
        Changes[change](library);
        Assert.Null(library.Recall());
    }

    [Fact]
    public void Every_option_but_the_number_of_threads_counts()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells enough of a file.");
        using var library = new RememberingLibrary().BuildTwice();
        Assert.Equal(Choices.Keys.Concat(["Root", "Jobs", "Lineage"]).Order(), typeof(WorkspaceOptions).GetProperties(Everything).Select(option => option.Name).Except(["EqualityContract"]).Order());
        Assert.All(Choices, choice => Assert.Null(library.Recall(choice.Value(library.Options))));
        Assert.Null(library.Recall(caller: "another command"));
        Assert.Null(library.Recall(output: library.PathOf("other")));
        Assert.NotNull(library.Recall(library.Options with { Jobs = 1 }));
    }

    private const System.Reflection.BindingFlags Everything = System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic;

    [Fact]
    public void A_build_that_is_cut_off_or_fails_leaves_no_answer_for_what_it_saw()
    {
        using var library = new RememberingLibrary().BuildTwice();
        File.AppendAllText(library.PathOf("content/knee.md"), "Kindly rest.\n");
        library.Load();
        Assert.Null(library.Recall());
        library.Load();
        Assert.Null(library.Recall());
    }

    [Fact]
    public void While_another_build_holds_the_output_nothing_is_recalled()
    {
        using var library = new RememberingLibrary().BuildTwice();
        using (new Disk().TryLock(library.PathOf(".output.contentkit-lock")))
            Assert.Null(library.Recall());
        Assert.Equal(OperatingSystem.IsLinux(), library.Recall() is not null);
    }

    [Fact]
    public void An_edit_while_a_build_reads_is_seen_by_the_next()
    {
        using var library = new RememberingLibrary().BuildTwice();
        library.Build(whileReading: () => File.AppendAllText(library.PathOf("content/knee.md"), "\n"));
        Assert.Null(library.Recall());
    }

    [Fact]
    public void A_file_that_changed_in_the_same_clock_tick_is_held_against_its_bytes()
    {
        static InputStamp At(long changed, ulong device = 7) => new(1, 1, changed, 1, device);
        var seen = new InputStamps(default, ["old", "new", "future"], [At(0), At(FileStamp.ClockTick), At(long.MaxValue)]);
        Assert.Equal(["new", "future"], seen.FreshSince(At(2 * FileStamp.ClockTick))!.Value);
        Assert.Null(seen.FreshSince(At(2 * FileStamp.ClockTick, device: 8)));
    }

    [Fact]
    public void Other_bytes_behind_the_same_stamp_are_seen_in_a_fresh_file()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells enough of a file.");
        using var library = new RememberingLibrary().BuildTwice();
        var now = InputStamps.Take(library.Root, ["content"], [], 1)!; // the folder is there
        var kept = Kept(library);
        RememberedBuild With(string bytes) => new(default, now.Identity, [("content/knee.md", Fingerprint.Of(System.Text.Encoding.UTF8.GetBytes(bytes)))], kept, new BuildAnswer(0, "", ""));
        var request = Workspace.RequestFor(library.Options, library.Output);
        Assert.True(With(File.ReadAllText(library.PathOf("content/knee.md"))).Holds(now, library.Root, request));
        Assert.False(With("other").Holds(now, library.Root, request));
    }

    private static KeptPublish Kept(RememberingLibrary library) => library.Build().Kept ?? throw new InvalidOperationException();

    private static void Link(string file)
    {
        File.Move(file, file + ".real.away");
        File.CreateSymbolicLink(file, file + ".real.away");
    }

    private static void LinkFolder(string folder)
    {
        var real = Path.Combine(Path.GetDirectoryName(folder)!, ".real"); // a test's folder has one above it
        Directory.Move(folder, real);
        Directory.CreateSymbolicLink(folder, real);
    }

    private static void CopyOver(string folder)
    {
        Directory.Move(folder, folder + ".away");
        SampleLibrary.Copy(folder + ".away", folder);
        File.AppendAllText(Path.Combine(folder, "index.html"), "x");
    }

    private static void BorrowMemory(RememberingLibrary library)
    {
        using var other = new RememberingLibrary().BuildTwice();
        File.Copy(other.Kept("build-*"), library.Kept("build-*"), overwrite: true);
    }
}
