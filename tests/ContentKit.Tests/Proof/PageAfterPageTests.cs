using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Proof;

/// <summary>Pages are rendered one after the other with the same memory; none may show what belongs to another.</summary>
public sealed class PageAfterPageTests
{
    private const string Template = "themes/default/document.html.sbn", Title = "{{ include '_title.html' }}";

    [Fact]
    public void A_page_that_fails_leaves_nothing_in_the_next()
    {
        var theme = Theme("""{{ if page.id == "a-full" }}<p>half a page{{ page.nothing }}{{ end }}""");
        var (files, problems) = OnePage.Render([Leaflet("a-full"), Leaflet("full-aftercare"), .. theme]);
        Assert.Contains("'nothing'", Assert.Single(problems).Message, StringComparison.Ordinal);
        Assert.Equal(["en/a-full.json", "en/a-full.txt", "en/full-aftercare.html", "en/full-aftercare.json", "en/full-aftercare.txt"], files.Keys.Order(StringComparer.Ordinal));
        Assert.All(OnePage.Render([Leaflet("full-aftercare"), .. theme]).Files, file => Assert.Equal(file.Value, files[file.Key]));
    }

    [Fact]
    public void A_variable_of_one_page_is_unknown_in_the_next()
    {
        var (files, problems) = OnePage.Render([Leaflet("a-full"), Leaflet("full-aftercare"), .. Theme("""{{ if page.id == "a-full" }}{{ left = "over" }}{{ end }}{{ left }}""")]);
        Assert.Contains("over", files["en/a-full.html"], StringComparison.Ordinal);
        Assert.False(files.ContainsKey("en/full-aftercare.html"));
        Assert.Contains(problems, problem => problem.Message.Contains("'left'", StringComparison.Ordinal));
    }

    private static SourceFile Leaflet(string id) => new($"content/{id}.md", File.ReadAllText(Repository.PathOf("tests", "ContentKit.Tests", "Proof", "full-aftercare.md"))
        .Replace("id: full-aftercare", $"id: {id}", StringComparison.Ordinal).Replace("related: [full-preparation]", "", StringComparison.Ordinal));

    private static IEnumerable<SourceFile> Theme(string afterTitle) => BuiltIn.Files("themes/default/")
        .Select(file => file.Path == Template ? new SourceFile(Template, file.Text.Replace(Title, Title + afterTitle, StringComparison.Ordinal)) : file);
}
