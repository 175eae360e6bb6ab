using System.Text.Json;
using ContentKit.Tests.Cli;
using Xunit;

namespace ContentKit.Tests.Partners;

/// <summary>The feed goes on from where partners are, or nothing is published.</summary>
public sealed class LineageTests
{
    private const string StateFile = "contentkit-feed.json";

    [Fact]
    public void Nothing_changed_is_the_same_generation_and_a_change_the_next()
    {
        using var library = TestLibrary.WithLeaflet();
        Build(library);
        var first = library.Read("output/manifest.json");
        Assert.Equal((1, 1), Numbers(library));
        Build(library);
        Build(library, "--clean");
        Assert.Equal(first, library.Read("output/manifest.json"));
        library.Write("content/knee.md", TestLibrary.Leaflet.Replace("Rest helps", "Rest and ice help", StringComparison.Ordinal));
        Build(library);
        Assert.Equal((2, 2), Numbers(library));
        Assert.Contains(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(first))), library.Read("output/manifest.json"), StringComparison.Ordinal);
        Assert.Contains("\"version\":2", library.Read("output/feed/v1/items/en/knee.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_pages_alone_tells_partners_nothing()
    {
        using var library = TestLibrary.WithLeaflet();
        Build(library);
        library.Write("contentkit.yml", TestLibrary.Settings + "title: Another name\n");
        Build(library);
        Assert.Equal(2, Numbers(library).Generation);
        library.Write("themes/plain/theme.yml", "extends: default\n");
        Build(library, "--theme", "plain");
        Assert.Equal(1, Item(library));
    }

    [Fact]
    public void An_output_folder_that_was_deleted_or_damaged_is_made_again_with_the_same_bytes()
    {
        using var library = TestLibrary.WithLeaflet();
        Build(library);
        var before = Everything(library);
        Directory.Delete(Path.Combine(library.Root, "output"), true);
        Build(library);
        Assert.Equal(before, Everything(library));
        library.Write("output/feed/v1/state.json", "{}");
        Build(library);
        Assert.Equal(before, Everything(library));
    }

    [Fact]
    public void A_build_server_goes_on_from_the_file_in_the_repository()
    {
        using var library = new TestLibrary(("contentkit.yml", TestLibrary.Settings + $"feed: {{ state: {StateFile} }}\n"), ("content/knee.md", TestLibrary.Leaflet));
        var lost = library.Run("build");
        Assert.Equal((2, false), (lost.ExitCode, library.Has("output")));
        Assert.Contains($"{StateFile}:1:1: error FED001: The file that remembers the last publish is not there.", lost.Output, StringComparison.Ordinal);
        Build(library, "--new-feed");
        var state = library.Read(StateFile);
        foreach (var folder in new[] { "output", ".contentkit" })
            Directory.Delete(Path.Combine(library.Root, folder), true);
        library.Write("content/knee.md", TestLibrary.Leaflet.Replace("Rest helps", "Rest and ice help", StringComparison.Ordinal));
        Build(library);
        Assert.Equal((2, 2), Numbers(library));
        Assert.NotEqual(state, library.Read(StateFile));
        library.Write(StateFile, library.Read(StateFile).Replace("\"sequence\": 2", "\"sequence\": 3", StringComparison.Ordinal));
        Directory.Delete(Path.Combine(library.Root, "output"), true);
        var damaged = library.Run("build");
        Assert.Contains("error FED002: The last publish cannot be read: it is not as it was written.", damaged.Output, StringComparison.Ordinal);
        Assert.False(library.Has("output"));
        library.Write(StateFile, state);
    }

    [Fact]
    public void Two_builds_from_one_publish_cannot_both_go_on()
    {
        using var library = TestLibrary.WithLeaflet();
        Build(library, "--output", "one");
        Build(library, "--output", "two", "--previous", "one");
        library.Write("content/knee.md", TestLibrary.Leaflet.Replace("Rest helps", "Rest and ice help", StringComparison.Ordinal));
        Build(library, "--output", "one");
        library.Write("content/knee.md", TestLibrary.Leaflet.Replace("Rest helps", "Rest and heat help", StringComparison.Ordinal));
        Build(library, "--output", "two");
        Build(library, "--output", "two");
        var forked = library.Run("build", "--output", "two", "--previous", "one");
        Assert.Contains("error FED003", forked.Output, StringComparison.Ordinal);
        Assert.NotEqual(0, forked.ExitCode);
        Assert.NotEqual(0, library.Run("build", "--previous", "content").ExitCode);
    }

    [Fact]
    public void A_published_leaflet_does_not_become_a_draft_in_silence()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", TestLibrary.Leaflet.Replace("Knee", "Ankle", StringComparison.Ordinal));
        Build(library);
        library.Write("content/ankle.md", library.Read("content/ankle.md").Replace("type: aftercare", "type: aftercare\nstatus: draft", StringComparison.Ordinal));
        Assert.Contains("warning FED009: The leaflet 'en/ankle' (Ankle care) was published, and is a draft now.", library.Run("build").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FED009", library.Run("build", "--clean").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_withdrawn_or_deleted_comes_back_only_with_a_reason()
    {
        using var library = TestLibrary.WithLeaflet();
        library.Write("content/ankle.md", TestLibrary.Leaflet.Replace("Knee", "Ankle", StringComparison.Ordinal));
        Build(library);
        File.Delete(Path.Combine(library.Root, "content/ankle.md"));
        var gone = library.Run("build");
        Assert.Contains("warning FED006: The leaflet 'en/ankle' (Ankle care) was published, and its file is gone.", gone.Output, StringComparison.Ordinal);
        Assert.Contains("\"op\": \"delete\"", library.Read("output/feed/v1/changes/1.json"), StringComparison.Ordinal);
        library.Write("content/ankle.md", TestLibrary.Leaflet.Replace("Knee", "Ankle", StringComparison.Ordinal));
        var reused = library.Run("build");
        Assert.Contains("error FED005: The id 'ankle' belongs to a leaflet that was deleted (\"Ankle care\", change 3 of the feed).", reused.Output, StringComparison.Ordinal);
        Assert.Equal(1, reused.ExitCode);
        library.Write("contentkit.yml", TestLibrary.Settings + "feed: { restored: [{ id: ankle, reason: Deleted by mistake. }] }\n");
        Build(library);
        Assert.Equal(4, Numbers(library).Sequence);
    }

    [Theory, InlineData("---\ntype: aftercare\ntitel: Ankle\n---\n"), InlineData("---\n: [\n---\n"), InlineData("draft")]
    public void What_is_held_back_is_withdrawn_and_may_come_back(string text)
    {
        using var library = TestLibrary.WithLeaflet();
        var ankle = TestLibrary.Leaflet.Replace("Knee", "Ankle", StringComparison.Ordinal);
        library.Write("content/ankle.md", ankle);
        Build(library);
        library.Write("content/ankle.md", text == "draft" ? ankle.Replace("type: aftercare\n", "type: aftercare\nstatus: draft\n", StringComparison.Ordinal) : text);
        Assert.Equal(text == "draft" ? 0 : 1, library.Run("build", "--quarantine").ExitCode);
        Assert.Contains("\"op\": \"withdraw\"", library.Read("output/feed/v1/changes/1.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("delete", library.Read("output/feed/v1/changes/1.json"), StringComparison.Ordinal);
        Assert.False(library.Has("output/feed/v1/items/en/ankle.json"));
        library.Run("build", "--quarantine");
        Assert.Equal(3, Numbers(library).Sequence);
        library.Write("content/ankle.md", ankle);
        Build(library);
        Assert.Equal(4, Numbers(library).Sequence);
        Assert.Contains("Ankle care", library.Read("output/feed/v1/all.ndjson"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_publish_of_a_newer_version_is_left_alone()
    {
        using var library = TestLibrary.WithLeaflet();
        Build(library);
        Directory.Delete(Path.Combine(library.Root, ".contentkit"), true);
        var state = library.Read("output/feed/v1/state.json");
        var newer = state.Replace("\"format\": 1", "\"format\": 2", StringComparison.Ordinal);
        library.Write("output/feed/v1/state.json", newer);
        library.Write("output/manifest.json", library.Read("output/manifest.json").Replace(Hash(state), Hash(newer), StringComparison.Ordinal));
        var built = library.Run("build");
        Assert.Equal(2, built.ExitCode);
        Assert.Contains("error FED004: The last publish cannot be read: it has format 2, and this version knows 1.", built.Output, StringComparison.Ordinal);
        Assert.Equal(newer, library.Read("output/feed/v1/state.json"));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

    private static void Build(TestLibrary library, params string[] options)
    {
        var built = library.Run(["build", .. options]);
        Assert.True(built.ExitCode == 0, built.Output + built.Error);
    }

    private static (int Generation, int Sequence) Numbers(TestLibrary library)
    {
        using var index = JsonDocument.Parse(library.Read("output/feed/v1/index.json"));
        return (index.RootElement.GetProperty("generation").GetInt32(), index.RootElement.GetProperty("sequence").GetInt32());
    }

    private static int Item(TestLibrary library)
    {
        using var item = JsonDocument.Parse(library.Read("output/feed/v1/items/en/knee.json"));
        return item.RootElement.GetProperty("version").GetInt32();
    }

    private static string Everything(TestLibrary library) => string.Join('\n', Directory.EnumerateFiles(Path.Combine(library.Root, "output"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{file} {File.ReadAllText(file)}"));
}
