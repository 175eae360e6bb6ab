using Xunit;

namespace ContentKit.Tests.Pipeline;

public class IncrementalTests
{
    /// <summary>An edit of every kind of input: path, what to find, what to put there.</summary>
    public static TheoryData<string, string, string> Edits => new()
    {
        { "content/musculoskeletal/ankle-sprain.md", "title: ", "title: New " },
        { "content/musculoskeletal/ankle-sprain.md", "summary: ", "related: [trigger-point-injection]\nsummary: " },
        { "content/musculoskeletal/trigger-point-injection.md", "title: ", "title: New " },
        { "content/musculoskeletal/trigger-point-injection.es.md", "translation:\n", "translation:\n  source: v1 00000000000000000000000000000000\n" },
        { "content/musculoskeletal/trigger-point-injection.es.md", "\n## ", "\n## Nuevo: " },
        { "content/_fragments/pain-relief.md", "", "New words. " },
        { "content/_fragments/disclaimer.md", "", "New words. " },
        { "schemas/aftercare.schema.json", "\"title\": \"", "\"title\": \"New " },
        { "schemas/output/document.schema.json", "\"description\": \"", "\"description\": \"New " },
        { "themes/default/document.html.sbn", "<body", "<body data-new=\"\"" },
        { "themes/default/_tiers.html.sbn", "<section", "<section data-new=\"\"" },
        { "themes/default/_style.css.sbn", "", "/* new */ " },
        { "themes/default/document.txt.sbn", "", "New line\n\n" },
        { "themes/default/strings.en.yml", "tier_urgent_label: ", "tier_urgent_label: New " },
        { "themes/clinic/theme.yml", "", "title: New\n" },
        { "contentkit.yml", "title: ", "title: New " },
        { "contentkit.yml", "region: US", "region: CA" },
        { "contentkit.yml", "variables:", "emergencyNumbers:\n  US: \"112\"\nvariables:" },
    };

    [Theory, MemberData(nameof(Edits))]
    public void Incremental_build_equals_clean_build_after_an_edit(string path, string find, string replacement)
    {
        using var library = SampleLibrary.Create();
        library.Build();
        var (before, first) = (SampleLibrary.Tree(library.Output), Path.Combine(library.Root, "first"));
        SampleLibrary.Copy(library.Output, first);
        var text = library.Read(path);
        Assert.Contains(find, text, StringComparison.Ordinal);
        var at = text.IndexOf(find, StringComparison.Ordinal);
        library.Write(path, text[..at] + replacement + text[(at + find.Length)..]);

        library.Build();
        var incremental = SampleLibrary.Tree(library.Output);
        var clean = Path.Combine(library.Root, "clean");
        library.Build(clean, clean: true, previous: first);
        Assert.Equal(SampleLibrary.Tree(clean), incremental);
        if (!path.StartsWith("schemas/", StringComparison.Ordinal) && path != "themes/clinic/theme.yml")
            Assert.NotEqual(before, incremental);
    }

    [Fact]
    public void New_and_deleted_pages_come_and_go()
    {
        using var library = SampleLibrary.Create();
        library.Build();
        library.Write("content/musculoskeletal/second-sprain.md", library.Read("content/musculoskeletal/ankle-sprain.md").Replace("\nid: ankle-", "\nid: second-", StringComparison.Ordinal));
        Assert.Equal(32, library.Build().Rendered);
        var second = Path.Combine(library.Root, "second");
        SampleLibrary.Copy(library.Output, second);
        File.Delete(Path.Combine(library.Root, "content/musculoskeletal/second-sprain.md"));
        Assert.Equal(5, library.Build().Removed);
        var clean = Path.Combine(library.Root, "clean");
        library.Build(clean, clean: true, previous: second);
        Assert.Equal(SampleLibrary.Tree(clean), SampleLibrary.Tree(library.Output));
    }

    [Fact]
    public void A_build_with_nothing_to_do_renders_and_publishes_nothing()
    {
        using var library = SampleLibrary.Create();
        library.Build();
        var written = Directory.EnumerateFiles(library.Output, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.GetLastWriteTimeUtc);
        var second = library.Build();
        Assert.Equal((false, 0), (second.Published, second.Rendered));
        Assert.All(written, file => Assert.Equal(file.Value, File.GetLastWriteTimeUtc(file.Key)));
    }

    [Fact]
    public void A_new_version_of_the_tool_renders_everything()
    {
        using var library = SampleLibrary.Create();
        var first = library.Build(tool: "1.0");
        Assert.Equal(0, library.Build(tool: "1.0").Rendered);
        Assert.Equal(first.Rendered, library.Build(tool: "1.1").Rendered);
    }

    [Fact]
    public void Only_pages_whose_inputs_changed_are_rendered()
    {
        using var library = SampleLibrary.Create();
        library.Build();
        library.Write("content/musculoskeletal/ankle-sprain.md", library.Read("content/musculoskeletal/ankle-sprain.md") + "\nOne more line.\n");
        Assert.Equal(19, library.Build().Rendered);
    }

    [Fact]
    public void The_day_counts_only_where_a_page_shows_it()
    {
        using var library = SampleLibrary.Create();
        library.Write("contentkit.yml", library.Read("contentkit.yml") + "review: { after: banner }\n");
        library.Build();
        Assert.Equal(0, library.Build(day: new DateOnly(2026, 11, 24)).Rendered);
        Assert.NotEqual(0, library.Build(day: new DateOnly(2031, 1, 1)).Rendered);
        Assert.Contains("class=\"notice", library.Read("output/en/ankle-sprain.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_core_and_many_give_the_same_bytes()
    {
        using var library = SampleLibrary.Create();
        library.Build(Path.Combine(library.Root, "one"), jobs: 1);
        library.Build(Path.Combine(library.Root, "many"), jobs: 8);
        Assert.Equal(SampleLibrary.Tree(Path.Combine(library.Root, "one")), SampleLibrary.Tree(Path.Combine(library.Root, "many")));
    }
}
