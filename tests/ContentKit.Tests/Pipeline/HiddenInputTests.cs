using ContentKit.Diagnostics;
using ContentKit.Sites;
using Xunit;

namespace ContentKit.Tests.Pipeline;

/// <summary>Changes that reach a published file on a way that is easy to overlook. Each must come out as in a clean build.</summary>
public sealed class HiddenInputTests : IDisposable
{
    private const string Ankle = "content/musculoskeletal/ankle-sprain.md", Knee = "content/musculoskeletal/knee-arthroscopy.md",
        Original = "content/musculoskeletal/trigger-point-injection.md", Translation = "content/musculoskeletal/trigger-point-injection.es.md";

    private readonly SampleLibrary _library = SampleLibrary.Create();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void A_translation_that_falls_behind_its_original_says_so_in_every_file()
    {
        var site = new Workspace(new WorkspaceOptions(_library.Root, new DateOnly(2026, 11, 23))).Load().Site;
        var source = site.Documents.Select(document => TranslationSource.Of(document, site)).OfType<TranslationSource>().Single();
        Replace(Translation, "translation:\n", $"translation:\n  source: {source.Now}\n");
        AssertClean(() => Replace(Original, "\nsummary: ", "\nsummary: New words. "), "fhir/r4/es/trigger-point-injection.json", "feed/v1/items/es/trigger-point-injection.json");
        Assert.Contains("\"stale\":true", _library.Read("output/feed/v1/items/es/trigger-point-injection.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_theme_below_count_where_a_theme_has_words_of_its_own()
    {
        _library.Write("themes/clinic/strings.en.yml", "moved_title: Elsewhere\n");
        AssertClean(() => Replace("themes/default/strings.en.yml", "tier_emergency_label: ", "tier_emergency_label: New "), "en/ankle-sprain.html", "en/ankle-sprain.txt");
    }

    [Fact]
    public void A_stricter_promise_is_kept_by_files_that_stand()
    {
        _library.Build();
        Replace("schemas/output/document.schema.json", "\"required\": [\"type\", \"id\",", "\"required\": [\"withdrawal\", \"type\", \"id\",");
        var workspace = new Workspace(new WorkspaceOptions(_library.Root, new DateOnly(2026, 11, 23)));
        var library = workspace.Load();
        Assert.DoesNotContain(library.Diagnostics, problem => problem.Descriptor.Severity == Severity.Error);
        var result = workspace.Publish(library, _library.Output, false, null, default);
        Assert.Equal((false, true), (result.Published, result.HasErrors));
    }

    [Fact]
    public void A_leaflet_that_was_held_back_is_told_to_be_gone()
    {
        Replace("contentkit.yml", "url: https://leaflets.example\n", "");
        _library.Build();
        Replace(Knee, "status: active", "status: draft");
        AssertClean(() => File.Delete(_library.PathOf(Knee)), "feed/v1/state.json", "feed/v1/changes/1.json");
    }

    [Fact]
    public void A_new_feed_counts_all_versions_anew()
    {
        _library.Build();
        Replace(Ankle, "\ntitle: ", "\ntitle: New ");
        _library.Build();
        Assert.True(_library.Build(epoch: "#2026-11-23").Published);
        Assert.Contains("\"version\":1,", _library.Read("output/feed/v1/items/en/ankle-sprain.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_leaflet_that_loses_its_narrative_leaves_the_collection() =>
        AssertClean(() => _library.Write("themes/clinic/aftercare.html.sbn", _library.Read("themes/default/document.html.sbn")), "fhir/r4/collection.json");

    [Fact]
    public void Pages_that_show_how_large_other_groups_are()
    {
        Replace("themes/default/by.specialties.html.sbn", "<h1>", "{{ for group in page.groups.specialties }}<p>{{ group.count }}</p>{{ end }}<h1>");
        AssertClean(() => Replace(Ankle, "specialties: [Musculoskeletal, Emergency]", "specialties: [Musculoskeletal, Emergency, Surgical]"), "specialties/anesthesia.html");
    }

    [Fact]
    public void A_group_whose_name_differs_only_in_capitals()
    {
        _library.Write("themes/clinic/by.owner.html.sbn", _library.Read("themes/default/by.specialties.html.sbn"));
        Replace(Ankle, "\naudience:", "\nowner: Ankle Team\naudience:");
        AssertClean(() => Replace(Ankle, "owner: Ankle Team", "owner: Ankle team"), "owner/ankle-team.html");
    }

    [Fact]
    public void The_first_translation_shows_on_the_page_of_an_old_address()
    {
        var text = _library.Read(Translation);
        Replace("contentkit.yml", "  disclaimer: disclaimer\n", "");
        File.Delete(_library.PathOf(Translation));
        foreach (var shared in Directory.EnumerateFiles(_library.PathOf("content/_fragments"), "*.es.md"))
            File.Delete(shared);
        Replace(Ankle, "\naudience:", "\nreplaces: [old-ankle]\naudience:");
        AssertClean(() => _library.Write("content/musculoskeletal/ankle-sprain.es.md", text.Replace("id: trigger-point-injection", "id: ankle-sprain", StringComparison.Ordinal).Replace("of: trigger-point-injection", "of: ankle-sprain", StringComparison.Ordinal)
            .Replace("::: include", "::: nota\nx\n:::\n\n::: include", StringComparison.Ordinal)), "en/old-ankle.html");
    }

    private void Replace(string path, string find, string replacement)
    {
        Assert.Contains(find, _library.Read(path), StringComparison.Ordinal);
        _library.Write(path, _library.Read(path).Replace(find, replacement, StringComparison.Ordinal));
    }

    /// <summary>The change reaches the files, and all are as a clean build makes them.</summary>
    private void AssertClean(Action change, params string[] reached)
    {
        _library.Build();
        var (before, first) = (reached.Select(path => _library.Read("output/" + path)).ToList(), _library.PathOf("first"));
        SampleLibrary.Copy(_library.Output, first);
        change();
        _library.Build();
        var clean = _library.PathOf("clean");
        _library.Build(clean, clean: true, previous: first);
        Assert.Equal(SampleLibrary.Tree(clean), SampleLibrary.Tree(_library.Output));
        Assert.All(reached.Zip(before), file => Assert.NotEqual(file.Second, _library.Read("output/" + file.First)));
    }
}
