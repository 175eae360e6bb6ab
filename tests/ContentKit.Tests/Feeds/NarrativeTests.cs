using System.Xml.Linq;
using ContentKit.Exporting.Narratives;
using ContentKit.Tests.Proof.Reading;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Feeds;

public class NarrativeTests
{
    private const string Settings = "title: Test library\nurl: https://leaflets.example\nlanguage: en\nregion: US\n";

    private static readonly string Content = Repository.PathOf("content");

    /// <summary>Copied from constraint txt-1 of FHIR R4, apart from the list in the code.</summary>
    private const string Allowed = " a abbr acronym b big blockquote br caption cite code col colgroup dd dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img li ol p pre q samp small span strong sub sup table tbody td tfoot th thead tr tt ul var ";

    public static TheoryData<string> Leaflets() => IndependentReadingTests.Leaflets();

    [Theory, MemberData(nameof(Leaflets))]
    public void A_narrative_says_everything_once_and_in_its_place(string path)
    {
        var leaflet = new SourceLeaflet(Path.Combine(Content, path), Content);
        var narrative = NarrativeLibrary.Samples.Value.Of(leaflet.Language, leaflet.Id);
        new LeafletReader(leaflet, NarrativeLibrary.BlocksOf(narrative.Xhtml, leaflet.Language), false).Check();
    }

    [Theory, MemberData(nameof(Leaflets))]
    public void Its_sections_are_the_whole_and_its_markup_is_what_FHIR_allows(string path)
    {
        var leaflet = new SourceLeaflet(Path.Combine(Content, path), Content);
        var narrative = NarrativeLibrary.Samples.Value.Of(leaflet.Language, leaflet.Id);
        var whole = XElement.Parse(narrative.Div, LoadOptions.PreserveWhitespace);
        Assert.Equal(narrative.Sections.Select(section => section.Key), whole.Elements().Select(section => section.Attribute("class")?.Value));
        Assert.Equal(whole.Elements().Select(section => section.Value.Trim()), narrative.Sections.Select(section => XElement.Parse(section.Xhtml, LoadOptions.PreserveWhitespace).Value.Trim()));
        Assert.All(whole.DescendantsAndSelf(), element => Assert.Contains($" {element.Name.LocalName} ", Allowed, StringComparison.Ordinal));
        Assert.All(narrative.Sections, section => Assert.Equal(section.Key == "publisher", section.Title.Length == 0));
        Assert.All(whole.Descendants().Attributes("href"), link => Assert.Matches("^(https?:|tel:|mailto:|#)", link.Value));
    }

    [Fact]
    public void Lines_of_code_stay_lines() => Assert.Equal("Take:\n1 tablet  in the morning\n\n2 tablets < 5 mg at night\nRest.",
        NarrativeText.Of("<p>Take:</p>\n<pre><code>1 tablet  in the morning\n\n2 tablets &lt; 5 mg at night\n</code></pre>\n<p>Rest.</p>"));

    [Fact]
    public void A_leaflet_with_every_field_has_every_section_in_order()
    {
        var library = new NarrativeLibrary([new SourceFile("contentkit.yml", Settings + "variables:\n  nurse:\n    line: 555-0142\n"), Full("aftercare"), Full("preparation")]);
        Assert.Equal("summary emergency urgent routine care avoid warnings expect medicines body questions followUp about sources disclaimer",
            string.Join(' ', library.Of("en", "full-aftercare").Sections.Select(section => section.Key)));
        Assert.Equal("summary emergency urgent routine schedule fasting stop medicines bring onTheDay body questions followUp about",
            string.Join(' ', library.Of("en", "full-preparation").Sections.Select(section => section.Key)));
    }

    [Fact]
    public void The_words_of_a_narrative_keep_lists_and_tables_apart()
    {
        var library = new NarrativeLibrary([new SourceFile("contentkit.yml", Settings + "variables:\n  nurse:\n    line: 555-0142\n"), Full("aftercare")]);
        var text = library.Of("en", "full-aftercare").Text;
        Assert.Contains("\nEmergency: Call 911 now if:\n- You cannot breathe.\n- Blood soaks 2 dressings in 10 minutes.\n- You faint & stay down.\nDo not drive yourself.\n", text, StringComparison.Ordinal);
        Assert.Contains("\n1. First the skin was cleaned.\n2. Then the needle went in.\nDay | What you may see\n1 | redness\n3 | a scab\n", text, StringComparison.Ordinal);
        Assert.Contains("\n2. Use ice\nPut ice on the sore place.\nWhen and how long: for 15 to 20 minutes every 2 hours,", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("withdrawn")]
    [InlineData("gone")]
    public void A_leaflet_that_was_taken_back_has_a_reason_and_no_advice(string kind)
    {
        var withdrawal = $"withdrawal:\n  kind: {kind}\n  reason: The dose of ibuprofen was wrong.\n  date: 2026-03-05\n  recall: {{ severity: high }}\n";
        var leaflet = Full("aftercare");
        var library = new NarrativeLibrary([new SourceFile("contentkit.yml", Settings + "variables:\n  nurse:\n    line: 555-0142\n"),
            new SourceFile(leaflet.Path, leaflet.Text.Replace("status: active\n", "status: retired\n" + withdrawal, StringComparison.Ordinal))]);
        var narrative = library.Of("en", "full-aftercare");
        Assert.Equal("summary notice", string.Join(' ', narrative.Sections.Select(section => section.Key)));
        Assert.Contains("The dose of ibuprofen was wrong.", narrative.Text, StringComparison.Ordinal);
        Assert.Contains("Stop following the advice in this leaflet at once.", narrative.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ice", narrative.Text.Replace("advice", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_leaflet_that_the_library_takes_back_has_no_advice_either()
    {
        var library = new NarrativeLibrary([new SourceFile("contentkit.yml", Settings + "review:\n  after: withdraw\nvariables:\n  nurse:\n    line: 555-0142\n"),
            new SourceFile("content/old.md", Full("aftercare").Text.Replace("last: 2026-03-01\n  every: P3Y", "last: 2020-03-01\n  every: P3Y", StringComparison.Ordinal))]);
        var narrative = library.Of("en", "full-aftercare");
        Assert.Equal("summary notice", string.Join(' ', narrative.Sections.Select(section => section.Key)));
        Assert.Contains("Withdrawn on: ", narrative.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<section class=\"care\">{{ page.summary }}</section>", "FED040: A narrative has no <section>.")]
    [InlineData("<div class=\"care\" data-x=\"1\">{{ page.summary }}</div>", "FED040: A narrative has no attribute 'data-x'.")]
    [InlineData("<div class=\"care\"><!-- x -->{{ page.summary }}</div>", "FED040: A narrative has no comments and no instructions for programs.")]
    [InlineData("<div class=\"care\">{{ page.summary }}</div> more", "FED041: \"more\" stands outside of all sections.")]
    [InlineData("<div>{{ page.summary }}</div>", "FED041: A <div> without one name in 'class' stands outside of all sections.")]
    [InlineData("<div class=\"care\">{{ page.summary }}</div><div class=\"care\">x</div>", "FED041: Two sections are called 'care'.")]
    [InlineData("<div class=\"care\">{{ page.summary }}<br></div>", "TPL017: The narrative is no XHTML: ")]
    public void A_theme_cannot_print_what_would_be_lost_on_the_way(string template, string problem)
    {
        var page = new SourceFile("content/knee.md", "---\ntype: aftercare\nid: knee\ntitle: Knee\nsummary: Rest.\nstatus: active\nreview:\n  last: 2026-03-01\n  every: P3Y\n  by:\n    - name: Sample Reviewer\n      credentials: RN (sample)\nurgency:\n  emergency:\n    - You faint.\n  routine:\n    - You have a question.\n---\n");
        var tiers = "<div class=\"summary\"><h1>{{ page.title }}</h1></div>{{ for tier in page.tiers }}<div class=\"{{ tier.key }}\"><h2>{{ tier.label }} {{ tier.heading }}</h2>{{ for sign in tier.when }}<p>{{ sign }}</p>{{ end }}</div>{{ end }}";
        var library = new NarrativeLibrary([new SourceFile("contentkit.yml", Settings + "theme: own\n"), page,
            new SourceFile("themes/own/theme.yml", "extends: default\n"), new SourceFile("themes/own/narrative.html.sbn", tiers + template)]);
        Assert.Contains(library.ProblemsOf(library.Site.Documents.Single()), found => found.StartsWith(problem, StringComparison.Ordinal));
    }

    private static SourceFile Full(string type) => new($"content/full-{type}.md", File.ReadAllText(Repository.PathOf("tests", "ContentKit.Tests", "Proof", $"full-{type}.md")));
}
