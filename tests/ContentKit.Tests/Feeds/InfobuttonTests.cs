using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using Xunit;

namespace ContentKit.Tests.Feeds;

public class InfobuttonTests
{
    private static Dictionary<string, string> Files => FeedLibrary.Samples.Value;

    [Fact]
    public void Every_code_of_the_library_leads_to_its_leaflets_in_each_language()
    {
        using var index = JsonDocument.Parse(Files["infobutton/index.json"]);
        var found = from system in index.RootElement.GetProperty("systems").EnumerateArray()
                    from code in system.GetProperty("codes").EnumerateArray()
                    from leaflet in code.GetProperty("leaflets").EnumerateArray()
                    select $"{system.GetProperty("name").GetString()} {code.GetProperty("code").GetString()} {leaflet.GetProperty("language").GetString()}/{leaflet.GetProperty("id").GetString()}";
        var told = from path in Files.Keys
                   where path.EndsWith(".json", StringComparison.Ordinal) && path.Split('/') is ["en" or "es", _]
                   let leaflet = JsonDocument.Parse(Files[path]).RootElement
                   where leaflet.TryGetProperty("codes", out _)
                   from code in leaflet.GetProperty("codes").EnumerateArray()
                   select $"{code.GetProperty("system").GetString()} {code.GetProperty("code").GetString()} {path[..^5]}";
        Assert.Equal(told.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.NotEmpty(told);
    }

    [Fact]
    public void The_answer_for_a_code_is_the_Atom_feed_of_MedlinePlus_Connect()
    {
        using var reader = XmlReader.Create(new StringReader(Files["infobutton/2.16.840.1.113883.6.12/20552.xml"]));
        var feed = SyndicationFeed.Load(reader);
        Assert.Equal(["mainSearchCriteria.v.c 20552", "mainSearchCriteria.v.cs 2.16.840.1.113883.6.12", "mainSearchCriteria.v.dn ", "InformationRecipient patient"],
            feed.Categories.Select(category => $"{category.Scheme} {category.Name}"));
        Assert.Equal(["https://leaflets.example/en/trigger-point-injection.html", "https://leaflets.example/es/trigger-point-injection.html"], feed.Items.Select(item => item.Id));
        Assert.All(feed.Items, item => Assert.Equal(item.Id, item.Links.Single().Uri.ToString()));
    }

    [Fact]
    public void The_JSON_says_the_same()
    {
        using var answer = JsonDocument.Parse(Files["infobutton/2.16.840.1.113883.6.12/20552.json"]);
        var feed = answer.RootElement.GetProperty("feed");
        Assert.Equal("20552", feed.GetProperty("category")[0].GetProperty("term").GetString());
        Assert.Equal(["en", "es"], feed.GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("lang").GetString()));
        Assert.Equal("Trigger point injection aftercare", feed.GetProperty("entry")[0].GetProperty("title").GetProperty("_value").GetString());
    }

    [Fact]
    public void A_leaflet_that_was_taken_back_is_no_answer()
    {
        var leaflet = FeedLibrary.Withdrawn();
        var coded = leaflet.Text.Replace("language: en\n", "language: en\ncodes:\n  - { system: CPT, code: \"20552\" }\n", StringComparison.Ordinal);
        var outputs = FeedLibrary.Render(FeedLibrary.Settings, new ContentKit.Text.SourceFile(leaflet.Path, coded));
        Assert.Contains("infobutton/index.json", outputs.Keys);
        Assert.DoesNotContain("infobutton/2.16.840.1.113883.6.12/20552.json", outputs.Keys);
    }
}
