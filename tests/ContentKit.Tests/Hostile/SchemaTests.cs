using ContentKit.Tests.Proof;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Hostile;

public sealed class SchemaTests
{
    [Theory]
    [InlineData("\"requried\": [\"title\"]", "SCH010")]
    [InlineData("\"$ref\": \"https://example.org/x.json\"", "SCH016")]
    [InlineData("\"$ref\": \"file:///etc/passwd\"", "SCH016")]
    [InlineData("\"$ref\": \"other.json\"", "SCH016")]
    [InlineData("\"$ref\": \"//example.org/x\"", "SCH016")]
    [InlineData("\"$ref\": \"#/definitions/nothing\"", "SCH017")]
    [InlineData("\"properties\": { \"a\": { \"$ref\": \"#\" } }", "SCH018")]
    [InlineData("\"properties\": { \"a\": { \"type\": \"string\", \"pattern\": \"^(a+)+$\" } }", "SCH015")]
    [InlineData("\"properties\": { \"a\": { \"type\": \"string\", \"pattern\": \"(\" } }", "SCH014")]
    [InlineData("\"type\": \"thing\"", "SCH012")]
    [InlineData("\"unevaluatedProperties\": false", "SCH0")]
    [InlineData("\"type\": \"object\", \"type\": \"string\"", "")]
    [InlineData("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"", "SCH021")]
    public void A_schema_that_would_not_be_enforced_is_refused(string members, string expected)
    {
        var (files, problems) = HostilePage.Soon(() => OnePage.Render([new SourceFile("schemas/x.schema.json", "{" + members + "}"), .. BuiltIn.Files("schemas/")]));
        Assert.Contains(problems, problem => problem.Location.File.Path == "schemas/x.schema.json" && problem.Descriptor.Id.StartsWith(expected, StringComparison.Ordinal) && problem.Location.Span.Start > 0);
        Assert.Empty(files);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"properties\":{\"a\":")]
    [InlineData("{\"items\":")]
    [InlineData("{\"anyOf\":[")]
    [InlineData("{\"not\":")]
    [InlineData("\"")]
    [InlineData("\"\\u")]
    [InlineData("1")]
    [InlineData("/*")]
    public void Deep_nesting_in_a_schema_is_refused(string open)
    {
        var (_, problems) = HostilePage.Soon(() => OnePage.Render([new SourceFile("schemas/x.schema.json", string.Concat(Enumerable.Repeat(open, 10_000))), .. BuiltIn.Files("schemas/")]));
        Assert.Contains(problems, problem => problem.Location.File.Path == "schemas/x.schema.json");
    }

    [Theory]
    [InlineData("title: [")]
    [InlineData("title: x\ntitle: y")]
    [InlineData("titel: x")]
    [InlineData("title: x\nvariables: { a: { b: { c: { d: { e: { f: g } } } } } }")]
    [InlineData("title: x\nvariables: { \"{{ a }}\": b }")]
    [InlineData("title: x\ntheme: ../../x")]
    [InlineData("title: x\nurl: javascript:alert(1)")]
    [InlineData("- a")]
    [InlineData("title: &a x")]
    public void Settings_that_mean_nothing_are_refused(string settings)
    {
        var library = new Workspace(new WorkspaceOptions("unused", new DateOnly(2026, 11, 23))).Load(LibraryFiles.Of([new SourceFile("contentkit.yml", settings)], []));
        Assert.Contains(library.Diagnostics, problem => problem.Location.File.Path == "contentkit.yml");
    }
}
