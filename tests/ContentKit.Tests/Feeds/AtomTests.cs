using System.Diagnostics;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using ContentKit.Exporting.Discovery;
using ContentKit.Tests.Proof.Reading;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Feeds;

public class AtomTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom", History = "http://purl.org/syndication/history/1.0", Tombstones = "http://purl.org/atompub/tombstones/1.0", Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly string Content = Repository.PathOf("content");

    private static readonly Lazy<Dictionary<string, string>> Parted = new(() => FeedLibrary.Render(FeedLibrary.Settings + "feeds:\n  by: [language, specialties]\n  content: full\n",
        Coded(FeedLibrary.Leaflet("aftercare")), FeedLibrary.Leaflet("preparation"), Spanish(), new SourceFile("content/gone.md", FeedLibrary.Withdrawn("  recall: { severity: high }\n").Text.Replace("id: full-aftercare", "id: gone\nspecialties: [Dermatology]", StringComparison.Ordinal))));

    public static TheoryData<string> Leaflets() => IndependentReadingTests.Leaflets();

    [Theory, MemberData(nameof(Leaflets))]
    public void The_content_of_an_entry_is_the_whole_leaflet(string path)
    {
        var leaflet = new SourceLeaflet(Path.Combine(Content, path), Content);
        var entry = XDocument.Parse(FeedLibrary.Samples.Value["feed.atom.xml"], LoadOptions.PreserveWhitespace).Root!.Elements(Atom + "entry").Single(entry => (string?)entry.Element(Atom + "id") == $"https://leaflets.example/{leaflet.Language}/{leaflet.Id}.html");
        var content = entry.Element(Atom + "content")!;
        Assert.Equal("xhtml", (string?)content.Attribute("type"));
        new LeafletReader(leaflet, NarrativeLibrary.BlocksOf(content.Element(Xhtml + "div")!.ToString(SaveOptions.DisableFormatting), leaflet.Language), false).Check();
    }

    [Fact]
    public void Syndication_reads_every_feed()
    {
        var feeds = Parted.Value.Concat(FeedLibrary.Samples.Value).Where(file => file.Key.EndsWith(".atom.xml", StringComparison.Ordinal)).ToList();
        Assert.True(feeds.Count > 4);
        foreach (var (_, text) in feeds)
        {
            using var reader = XmlReader.Create(new StringReader(text));
            var feed = SyndicationFeed.Load(reader);
            Assert.NotEmpty(feed.Title.Text);
            Assert.NotEmpty(feed.Authors);
            Assert.All(feed.Items, item => Assert.True(item.Content is TextSyndicationContent { Type: "xhtml" } && item.Links.Count > 0 && item.LastUpdatedTime > item.PublishDate.AddYears(-1)));
        }
    }

    /// <summary>What RFC 4287 demands of every feed and entry, told a second time.</summary>
    [Fact]
    public void Feeds_keep_the_rules_of_the_standard()
    {
        foreach (var (path, text) in Parted.Value.Concat(FeedLibrary.Samples.Value).Where(file => file.Key.EndsWith(".atom.xml", StringComparison.Ordinal)))
        {
            var feed = XDocument.Parse(text).Root!;
            Assert.Equal(Atom + "feed", feed.Name);
            Assert.Single(feed.Elements(History + "complete"));
            Assert.EndsWith("/" + path, (string?)feed.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == "self").Attribute("href"), StringComparison.Ordinal);
            foreach (var item in feed.Elements(Atom + "entry").Append(feed))
            {
                Assert.Single(item.Elements(Atom + "id"));
                Assert.Single(item.Elements(Atom + "title"));
                Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", (string?)item.Element(Atom + "updated"));
                Assert.InRange(item.Elements(Atom + "rights").Count(), 0, 1);
                Assert.InRange(item.Elements(Atom + "summary").Count(), 0, 1);
            }
            var ids = feed.Elements(Atom + "entry").Select(entry => (string?)entry.Element(Atom + "id")).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.Empty(ids.Intersect(feed.Elements(Tombstones + "deleted-entry").Select(gone => (string?)gone.Attribute("ref"))));
        }
    }

    [Fact]
    public void A_withdrawn_leaflet_leaves_a_tombstone_with_its_reason()
    {
        var feed = XDocument.Parse(Parted.Value["feed.atom.xml"]).Root!;
        var gone = Assert.Single(feed.Elements(Tombstones + "deleted-entry"));
        Assert.Equal(("https://leaflets.example/en/gone.html", "2026-03-05T00:00:00Z"), ((string?)gone.Attribute("ref"), (string?)gone.Attribute("when")));
        Assert.Equal("Care after the sample procedure (recall, high): The dose of ibuprofen was wrong.", (string?)gone.Element(Tombstones + "comment"));
        Assert.Equal("2026-03-05T00:00:00Z", (string?)feed.Element(Atom + "updated"));
    }

    [Fact]
    public void Deleted_leaflets_leave_a_tombstone_too()
    {
        var library = new NarrativeLibrary([new SourceFile("contentkit.yml", FeedLibrary.Settings), FeedLibrary.Leaflet("aftercare")]);
        var gone = new FeedTombstone("https://leaflets.example/en/old.html", "en", "Old leaflet", "2026-05-01", "It was deleted.", null, "https://leaflets.example/en/full-aftercare.html");
        var feed = NewsFeed.Of(library.Site, _ => [], [gone]).Single();
        using var stream = new MemoryStream();
        new AtomFeed(library.Site, feed, _ => null).Write(stream);
        var xml = XDocument.Parse(System.Text.Encoding.UTF8.GetString(stream.ToArray())).Root!;
        Assert.Equal("2026-05-01T00:00:00Z", (string?)xml.Element(Atom + "updated"));
        Assert.Equal("https://leaflets.example/en/full-aftercare.html", (string?)xml.Element(Tombstones + "deleted-entry")!.Element(Atom + "link")!.Attribute("href"));
    }

    [Fact]
    public void Settings_part_the_feeds_by_language_and_specialty()
    {
        Assert.Equal(["feed", "feeds/en", "feeds/en/dermatology", "feeds/en/primary-care", "feeds/es", "feeds/es/primary-care"],
            Parted.Value.Keys.Where(path => path.EndsWith(".atom.xml", StringComparison.Ordinal)).Select(path => path[..^9]).Order(StringComparer.Ordinal));
        Assert.Equal(["Care after the sample procedure"], TitlesIn("feeds/en/primary-care"));
        Assert.Equal(["Care after the sample procedure"], TitlesIn("feeds/es"));
        Assert.Empty(TitlesIn("feeds/en/dermatology")); // what is left of it is the news that its leaflet is gone
        Assert.Contains("deleted-entry", Parted.Value["feeds/en/dermatology.atom.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("feeds/en.atom.xml", FeedLibrary.Full.Value.Keys);
    }

    [Fact]
    public void Feeds_of_summaries_lead_to_the_page()
    {
        var feed = XDocument.Parse(FeedLibrary.Render(FeedLibrary.Settings + "feeds:\n  content: summary\n", FeedLibrary.Leaflet("aftercare"))["feed.atom.xml"]).Root!;
        var content = feed.Element(Atom + "entry")!.Element(Atom + "content")!;
        Assert.Equal(("text/html", "https://leaflets.example/en/full-aftercare.html", ""), ((string?)content.Attribute("type"), (string?)content.Attribute("src"), content.Value));
    }

    [Fact]
    public void Codes_and_specialties_are_categories()
    {
        var entry = XDocument.Parse(Parted.Value["feeds/en/primary-care.atom.xml"]).Root!.Element(Atom + "entry")!;
        Assert.Equal(["PrimaryCare https://schema.org/MedicalSpecialty", "44465007 http://snomed.info/sct"],
            entry.Elements(Atom + "category").Select(category => $"{(string?)category.Attribute("term")} {(string?)category.Attribute("scheme")}"));
    }

    [Fact]
    public void Libxml_finds_nothing_wrong()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/xmllint") || Environment.GetEnvironmentVariable("CI") is { Length: > 0 }, "xmllint is not installed (Debian: libxml2-utils).");
        foreach (var (path, text) in Parted.Value.Concat(FeedLibrary.Samples.Value).Where(file => file.Key.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var process = Process.Start(new ProcessStartInfo("xmllint", ["--noout", "--nonet", "-"]) { RedirectStandardInput = true, RedirectStandardError = true })!;
            process.StandardInput.Write(text);
            process.StandardInput.Close();
            Assert.Equal((path, ""), (path, process.StandardError.ReadToEnd()));
        }
    }

    private static IEnumerable<string?> TitlesIn(string feed) => XDocument.Parse(Parted.Value[feed + ".atom.xml"]).Root!.Elements(Atom + "entry").Select(entry => (string?)entry.Element(Atom + "title"));

    private static SourceFile Coded(SourceFile leaflet) => new(leaflet.Path, leaflet.Text.Replace("language: en\n", "language: en\nspecialties: [PrimaryCare]\ncodes:\n  - { system: SNOMED CT, code: \"44465007\" }\n", StringComparison.Ordinal));

    private static SourceFile Spanish() => new("content/full-aftercare.es.md", Coded(FeedLibrary.Leaflet("aftercare")).Text.Replace("language: en\n", "language: es\n", StringComparison.Ordinal));
}
