using ContentKit.Publishing;
using ContentKit.Tests.Cli;
using Xunit;

namespace ContentKit.Tests.Pipeline;

/// <summary>A small library with an input of every kind, whose builds remember their answer.</summary>
internal sealed class RememberingLibrary : IDisposable
{
    public static readonly DateOnly Day = new(2026, 3, 1);

    private readonly TestLibrary _library = new(
        ("contentkit.yml", TestLibrary.Settings + "feed: { state: feed-state.json }\ntheme: mine\n"),
        ("contentkit-baseline.json", "{\n  \"version\": 1,\n  \"entries\": []\n}\n"),
        ("content/knee.md", TestLibrary.Leaflet),
        ("content/joints/wrist.md", TestLibrary.Leaflet.Replace("Knee care", "Wrist care", StringComparison.Ordinal)),
        ("content/_fragments/wash.md", "Wash your hands.\n"),
        ("schemas/rules/ours.yml", "id: HOS001\nname: house-words\nkind: existence\nseverity: error\nwords: [kindly]\nwhy: Our readers know other words.\nfix: Use the words of our style guide.\nbad: \"[Kindly] call.\"\ngood: Please call.\n"),
        ("themes/mine/theme.yml", "extends: default\n"),
        ("themes/mine/strings.en.yml", "tier_urgent_label: Call us soon\n"),
        ("assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"));

    public string Root => _library.Root;

    public string Output => Path.Combine(Root, "output");

    public string PathOf(string path) => Path.Combine(Root, path);

    public WorkspaceOptions Options => new(Root, Day) { Jobs = 2 };

    public BuildAnswer? Recall(WorkspaceOptions? options = null, string? output = null, string caller = "") => new BuildMemory(options ?? Options, output, caller).Recall();

    /// <summary>What the second build, which changes nothing, leaves behind; the first finds no folder to remember anything in.</summary>
    public RememberingLibrary BuildTwice()
    {
        File.SetLastWriteTimeUtc(PathOf("content/knee.md"), DateTime.UnixEpoch.AddYears(50)); // a time that .NET can give back to the nanosecond
        Build(Options with { FeedEpoch = "#2026-03-01" });
        Build();
        return this;
    }

    public PublishResult Build(WorkspaceOptions? options = null, string? output = null, bool clean = false, Action? whileReading = null)
    {
        options ??= Options;
        var memory = new BuildMemory(options, output, "");
        memory.Recall();
        options = options with { Lineage = Workspace.ReadLineage(options, output, null) };
        var (workspace, files) = (new Workspace(options), Folder.Read(Root, 2));
        whileReading?.Invoke();
        var library = workspace.Load(files);
        Assert.False(library.HasErrors, string.Join('\n', library.Diagnostics.Select(problem => problem.Message)));
        var result = workspace.Publish(library, output, clean, null, default);
        memory.Keep(files, library, result, new BuildAnswer(0, string.Join('\n', library.Diagnostics.Select(problem => problem.Message)), $"{result.Again.Total}"));
        return result;
    }

    /// <summary>A build that ends before it publishes.</summary>
    public void Load()
    {
        Recall();
        new Workspace(Options).Load();
    }

    /// <summary>The one file of a name that the library remembers something in.</summary>
    public string Kept(string pattern) => Assert.Single(Directory.GetFiles(PathOf(".contentkit"), pattern));

    public void Dispose() => _library.Dispose();
}
