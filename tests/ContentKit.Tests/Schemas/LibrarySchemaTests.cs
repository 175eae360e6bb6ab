using ContentKit.Schemas;
using Xunit;
using static ContentKit.Tests.Schemas.WholeLeaflets;

namespace ContentKit.Tests.Schemas;

public sealed class LibrarySchemaTests
{
    [Fact]
    public void A_whole_leaflet_of_each_type_is_valid()
    {
        Assert.Empty(Check.Page(LibrarySchemas.Aftercare, Leaflet).Select(problem => problem.Message));
        Assert.Empty(Check.Page(LibrarySchemas.Preparation, Preparation).Select(problem => problem.Message));
    }

    [Theory]
    [InlineData("type: aftercare\n", "", "«---»\n", "'type' is missing.")]
    [InlineData("title: \"Knee replacement: caring for yourself at home\"\n", "", "«---»\n", "'title' is missing.")]
    [InlineData("summary: >-\n  You have a *new* knee joint.\n  Rest helps.\n", "", "«---»\n", "'summary' is missing.")]
    [InlineData("  last: 2026-03-01\n", "", "«review»:\n", "'last' (last review) is missing in 'review'.")]
    [InlineData("  due: 2027-03-01\n", "", "«review»:\n", "'review' needs either 'due' or 'every'.")]
    [InlineData("  due: 2027-03-01\n", "  due: 2027-03-01\n  every: P3Y\n", "  «every»: P3Y", "'review' has 'due' and 'every', but only one of them may stand here.")]
    [InlineData("    - name: Dana Whitfield\n      credentials: RN\n", "    - credentials: RN\n", "    - «credentials»: RN", "'name' is missing in the 1st reviewer in 'review'.")]
    [InlineData("  by:\n    - name: Dana Whitfield\n      credentials: RN\n      role: Reviewer\n", "  by: []\n", "  «by»: []", "'by' in 'review' has no entries.")]
    [InlineData("  routine:\n    contact: the clinic\n    when:\n      - You have questions.\n", "", "«urgency»:\n", "'routine' is missing in 'urgency'.")]
    [InlineData("  emergency:\n    - You have chest pain.\n  urgent:\n    contact: your surgeon\n    when: [The dressing is soaked through.]\n", "", "«urgency»:\n", "'urgency' needs 'emergency' or 'urgent'.")]
    [InlineData("    when: [The dressing is soaked through.]\n", "", "  «urgent»:\n", "'when' (conditions) is missing in 'urgent' in 'urgency'.")]
    [InlineData("    - You have chest pain.\n", "    - \"\"\n", "    - «\"\"»\n", "The 1st condition in 'emergency' in 'urgency' has no text.")]
    [InlineData("    - You have chest pain.\n", "    - Call: chest pain\n", "    - «Call»: chest pain\n", "The 1st condition in 'emergency' in 'urgency' must be text, but this is a group of fields.")]
    [InlineData("  - title: Walk\n    timing", "  - timing", "  - «timing»: { asD", "'title' is missing in the 2nd care step.")]
    [InlineData("timing: { asDirected: true }", "timing: {}", "    «timing»: {}", "'timing' in the 2nd care step has no fields.")]
    [InlineData("asDirected: true", "asDirected: yes", "asDirected: «yes»", "'asDirected' in 'timing' in the 2nd care step must be true or false, but it is 'yes'.")]
    [InlineData("every: hour", "evry: hour", "      «evry»: hour", "There is no field 'evry' in 'timing' in the 1st care step.")]
    [InlineData("  - text: swim\n    timing", "  - timing", "  - «timing»: { during", "'text' is missing in the 2nd thing to avoid.")]
    [InlineData("specialties: [Musculoskeletal", "specialties: [Orthopedics", "specialties: [«Orthopedics»", "The 1st specialty is 'Orthopedics', which is not one of the agreed words.")]
    [InlineData("[patient, caregiver]", "[patient, carer]", "[patient, «carer»]", "The 2nd reader is 'carer', but must be one of: patient, caregiver, parent.")]
    [InlineData("status: active", "status: retired", "«---»\n", "'withdrawal' is missing. A retired leaflet tells its readers why.")]
    [InlineData("status: active\n", "withdrawal: { kind: gone, reason: Old., date: 2026-01-01 }\n", "«withdrawal»: {", "'withdrawal' needs 'status' beside it.")]
    [InlineData("status: active\n", "status: retired\nwithdrawal: { kind: redirect, reason: Old., date: 2026-01-01 }\n", "«withdrawal»: {", "'alternative' is missing in 'withdrawal'. A redirect leads to another leaflet.")]
    [InlineData("region: US", "region: UK", "region: «UK»", "'region' is 'UK', which is not the code of a country.")]
    [InlineData("version: 3\nchanges", "version: \"3\"\nchanges", "version: «\"3\"»\nchanges", "'version' must be a whole number, but the quotes make it text.")]
    [InlineData("published: 2026-03-01", "published: 01/02/2026", "published: «01/02/2026»", "'published' is '01/02/2026', which is not a date written as YYYY-MM-DD.")]
    [InlineData("id: knee-replacement-home", "id: Knee", "id: «Knee»", "'id' is 'Knee', but may hold only small letters a to z, digits and single hyphens.")]
    [InlineData("url: https://www.example.org/guideline", "url: javascript:alert(1)", "url: «javascript:alert(1)»", "'url' in the 1st source is 'javascript:alert(1)', which is not a whole web address.")]
    [InlineData("type: aftercare", "type: care", "type: «care»", "'type' is 'care', but must be: aftercare.")]
    [InlineData("related: [knee-exercises]", "related: knee-exercises", "related: «knee-exercises»", "'related' must be a list, but this is text.")]
    public void A_change_that_breaks_a_leaflet_is_reported_at_its_place(string from, string to, string place, string message)
    {
        Assert.Contains(from, Leaflet, StringComparison.Ordinal);
        var broken = Leaflet.Replace(from, to, StringComparison.Ordinal);
        var bare = place.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var at = broken.IndexOf(bare, StringComparison.Ordinal);
        var marked = broken[..at] + place + broken[(at + bare.Length)..];
        Assert.Equal([message], Check.Page(LibrarySchemas.Aftercare, marked).Select(problem => problem.Message));
    }

    [Fact]
    public void Only_a_draft_may_be_without_a_review()
    {
        const string Text = "type: preparation\ntitle: Getting ready\nsummary: How to get ready.\nschedule: [{ when: Today, text: Rest. }]\n";
        Assert.Empty(Check.Page(LibrarySchemas.Preparation, Text + "status: draft"));
        Assert.Equal("'review' is missing. Only a draft may be without a review.", Assert.Single(Check.Page(LibrarySchemas.Preparation, "«---»\n" + Text)).Message);
    }

    [Fact]
    public void Every_field_has_a_title_a_description_and_an_example()
    {
        var fields = LibrarySchemas.All.SelectMany(schema => Fields(schema.Type, schema.Root)).ToList();
        Assert.True(fields.Count > 200);
        Assert.Empty(fields.Where(field => field.Schema is not { Title.Length: > 0, Description.Length: > 0, Examples.Length: > 0 }).Select(field => field.Path));
        Assert.Empty(fields.Where(field => !field.Schema.Description!.EndsWith('.')).Select(field => field.Path)); // checked above
    }

    [Fact]
    public void Typed_values_are_annotated()
    {
        var care = LibrarySchemas.Aftercare.Find("care")?.Items;
        Assert.Equal("timing", care?.Find("timing")?.XValue);
        Assert.Equal(("tier", "when"), (LibrarySchemas.Aftercare.Find("urgency")?.Find("urgent")?.XValue, LibrarySchemas.Aftercare.Find("urgency")?.Find("urgent")?.XShorthand));
        Assert.Equal("text", LibrarySchemas.Aftercare.Find("avoid")?.Items?.XShorthand);
        Assert.Equal("what", LibrarySchemas.Aftercare.Find("expect")?.Items?.XShorthand);
        Assert.Equal("text", LibrarySchemas.Preparation.Find("stop")?.Items?.XShorthand);
    }

    [Fact]
    public void Examples_read_back_from_yaml_as_valid_values()
    {
        foreach (var (path, field) in LibrarySchemas.All.SelectMany(schema => Fields(schema.Type, schema.Root)))
            foreach (var example in field.Examples)
            {
                var text = "x: " + ContentKit.Schemas.Checking.Examples.Yaml(example, isInside: false);
                Assert.True(Check.IsValid(field, Check.Yaml(text)["x"]!), $"{path}: {text}"); // the key was written above
            }
    }

    [Fact]
    public void Settings_are_checked_too()
    {
        var found = Check.Page(SchemaSet.Config, """
            title: My library
            url: https://leaflets.example.org/
            language: en-US
            region: US
            defaults: { owner: Nursing team, «langage»: en }
            folders: [{ path: content/prep, type: preparation }]
            variables: { library: { name: Example, phone: 555-0100, count: 3 } }
            emergencyNumbers: { US: 911, «us»: 911 }
            «outputs»: x
            """);
        Assert.Equal(["There is no field 'langage' in 'defaults'.", "'us' is not written like the name of a field in 'emergencyNumbers'.", "There is no field 'outputs'."],
            found.Select(problem => problem.Message));
    }

    private static IEnumerable<(string Path, SchemaNode Schema)> Fields(string path, SchemaNode schema)
    {
        foreach (var property in schema.Properties)
        {
            yield return ($"{path}.{property.Name}", property.Schema);
            foreach (var inner in Fields($"{path}.{property.Name}", property.Schema))
                yield return inner;
        }
        var branches = schema.AnyOf.Concat(schema.OneOf).Concat(schema.PatternProperties.Select(pair => pair.Schema));
        foreach (var branch in schema.Items is { } items ? branches.Append(items) : branches)
            foreach (var inner in Fields(path, branch))
                yield return inner;
    }
}
