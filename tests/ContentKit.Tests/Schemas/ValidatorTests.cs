using ContentKit.Schemas;
using Xunit;

namespace ContentKit.Tests.Schemas;

public sealed class ValidatorTests
{
    [Theory]
    [InlineData("""{ "properties": { "a": { "type": "string" } } }""", "a: 3", null)]
    [InlineData("""{ "properties": { "a": { "type": "integer" } } }""", "a: 3", null)]
    [InlineData("""{ "properties": { "a": { "type": "integer", "examples": [1] } } }""", "a: «\"3\"»", "DOC003 'a' must be a whole number, but the quotes make it text. Remove the quotes: `a: 3`")]
    [InlineData("""{ "properties": { "a": { "type": "integer", "examples": [1] } } }""", "a: «03»", "DOC003 'a' must be a whole number, but it is '03'. Write for example: `a: 1`")]
    [InlineData("""{ "properties": { "a": { "type": "integer" } } }""", "a: «3.0»", "DOC003 'a' must be a whole number, but it is '3.0'.")]
    [InlineData("""{ "properties": { "a": { "type": "number" } } }""", "a: «1,5»", "DOC003 'a' must be a number, but it is '1,5'.")]
    [InlineData("""{ "properties": { "a": { "type": "boolean" } } }""", "a: «yes»", "DOC003 'a' must be true or false, but it is 'yes'. Write true or false.")]
    [InlineData("""{ "properties": { "a": { "type": "boolean" } } }""", "a: «'true'»", "DOC003 'a' must be true or false, but the quotes make it text. Remove the quotes: `a: true`")]
    [InlineData("""{ "properties": { "a": { "type": "array", "examples": [["x", "y: z"]] } } }""", "a: «x»", "DOC003 'a' must be a list, but this is text. Put each entry on a line of its own, after a dash and a space. Write for example: `a: [x, \"y: z\"]`")]
    [InlineData("""{ "properties": { "a": { "type": "object" } } }""", "«a»:\n  - x", "DOC003 'a' must be a group of fields, but this is a list.")]
    [InlineData("""{ "properties": { "a": { "items": { "type": "string" } } } }""", "a:\n  - «Call now»: chest pain", "DOC003 The 1st entry of 'a' must be text, but this is a group of fields. If this is text with a colon in it, put quotes around all of it.")]
    [InlineData("""{ "properties": { "a": { "anyOf": [{ "type": "string" }, { "type": "array" }] } } }""", "«a»: { b: c }", "DOC003 'a' must be text or a list, but this is a group of fields. If this is text with a colon in it, put quotes around all of it.")]
    [InlineData("""{ "properties": { "a": { "type": "string", "examples": ["x"] } } }""", "«a»:", "DOC006 'a' has no value yet. Write for example: `a: x`")]
    [InlineData("""{ "properties": { "a": { "type": ["string", "null"] } } }""", "a:", null)]
    [InlineData("""{ "properties": { "a": { "type": ["integer", "null"], "enum": [1] } } }""", "«a»:", "DOC006 'a' has no value yet.")]
    [InlineData("""{ "properties": { "a": { "type": ["integer", "null"], "enum": [1, null] } } }""", "a:", null)]
    [InlineData("""{ "properties": { "a": { "type": "string", "format": "markdown" } } }""", "a: «\"\"»", "DOC006 'a' has no text.")]
    [InlineData("""{ "properties": { "a": { "type": "string", "minLength": 1 } } }""", "a: «\" \\t\"»", "DOC006 'a' has no text.")]
    [InlineData("""{ "required": ["b"], "properties": { "b": { "title": "Next review", "examples": ["2027-03-01"] } } }""", "---\na: 1", "DOC001 'b' (next review) is missing. Write for example: `b: 2027-03-01`")]
    [InlineData("""{ "properties": { "a": { "required": ["b"] } } }""", "x: 1\n«a»:\n  c: 1", "DOC001 'b' is missing in 'a'.")]
    [InlineData("""{ "properties": { "a": { "items": { "title": "Care step", "required": ["b"] } } } }""", "a:\n  - b: 1\n  - «c»: 1", "DOC001 'b' is missing in the 2nd care step.")]
    [InlineData("""{ "additionalProperties": false, "required": ["title"], "properties": { "title": {}, "other": {} } }""", "«titel»: x", "DOC002 There is no field 'titel'. Did you mean 'title'?")]
    [InlineData("""{ "additionalProperties": false, "properties": { "a": {}, "b": {}, "c": {} } }""", "a: 1\n«zzzz»: x", "DOC002 There is no field 'zzzz'. Remove it, or use 'b' or 'c'.")]
    [InlineData("""{ "properties": { "a": { "enum": ["draft", "active"] } } }""", "a: «activ»", "DOC004 'a' is 'activ', but must be one of: draft, active. Did you mean 'active'?")]
    [InlineData("""{ "properties": { "a": { "const": 3 } } }""", "a: «'3'»", "DOC004 'a' is '3', but must be: 3. Remove the quotes: `a: 3`")]
    [InlineData("""{ "properties": { "a": { "type": "string", "format": "date", "examples": ["2027-03-01"] } } }""", "a: «01/02/2026»", "DOC017 'a' is '01/02/2026', which is not a date written as YYYY-MM-DD. Write for example: `a: 2027-03-01`")]
    [InlineData("""{ "properties": { "a": { "type": "string", "format": "date" } } }""", "a: «Feb 2026»", "DOC017 'a' is 'Feb 2026', which is not a date written as YYYY-MM-DD.")]
    [InlineData("""{ "properties": { "a": { "type": "string", "format": "date" } } }""", "a: «2026-02-30»", "DOC017 'a' is '2026-02-30', but the calendar has no such day.")]
    [InlineData("""{ "properties": { "a": { "type": "string", "format": "uri" } } }""", "a: «www.example.org»", "DOC005 'a' is 'www.example.org', which is not a whole web address. Write the whole address, beginning with https://")]
    [InlineData("""{ "properties": { "a": { "type": "string", "pattern": "^x$", "examples": ["x"] } } }""", "a: «xx»", "DOC005 'a' is 'xx', which is not written in the agreed form. Write for example: `a: x`")]
    [InlineData("""{ "properties": { "a": { "type": "string", "maxLength": 3 } } }""", "a: «😀abc»", "DOC007 'a' has 4 characters; at most 3 are allowed.")]
    [InlineData("""{ "properties": { "a": { "type": "string", "maxLength": 4 } } }""", "a: 😀abc", null)]
    [InlineData("""{ "properties": { "a": { "type": "string", "minLength": 3 } } }""", "a: «ab»", "DOC008 'a' has 2 characters; at least 3 are needed.")]
    [InlineData("""{ "properties": { "a": { "minItems": 1 } } }""", "«a»: []", "DOC009 'a' has no entries.")]
    [InlineData("""{ "properties": { "a": { "maxItems": 1 } } }""", "a: [x, «y», z]", "DOC010 'a' has 3 entries; at most 1 are allowed.")]
    [InlineData("""{ "properties": { "a": { "minProperties": 1 } } }""", "«a»: {}", "DOC009 'a' has no fields.")]
    [InlineData("""{ "properties": { "a": { "maxProperties": 1 } } }""", "a: { b: 1, «c»: 2 }", "DOC010 'a' has 2 fields; at most 1 are allowed.")]
    [InlineData("""{ "properties": { "a": { "uniqueItems": true } } }""", "a: [x, y, «x»]", "DOC011 'x' stands twice in 'a'.")]
    [InlineData("""{ "properties": { "a": { "uniqueItems": true } } }""", "a: [{ b: 1, c: 2 }, { «c»: 2, b: 1 }, { b: 1 }]", "DOC011 The same entry stands twice in 'a'.")]
    [InlineData("""{ "properties": { "a": { "type": "integer", "minimum": 1 } } }""", "a: «0»", "DOC012 'a' is '0', but must be 1 or more.")]
    [InlineData("""{ "properties": { "a": { "type": "number", "exclusiveMaximum": 2 } } }""", "a: «2»", "DOC012 'a' is '2', but must be less than 2.")]
    [InlineData("""{ "properties": { "a": { "type": "number", "multipleOf": 0.5 } } }""", "a: «0.7»", "DOC012 'a' is '0.7', but must be a multiple of 0.5.")]
    [InlineData("""{ "properties": { "a": { "type": "integer", "maximum": 5 } } }""", "a: «99999999999999999999999999999999»", "DOC012 'a' is '99999999999999999999999999999999', but must be a number of fewer digits.")]
    [InlineData("""{ "dependentRequired": { "a": ["b"] } }""", "«a»: 1", "DOC013 'a' needs 'b' beside it.")]
    [InlineData("""{ "properties": { "r": { "oneOf": [{ "required": ["due"] }, { "required": ["every"] }] } } }""", "«r»: { x: 1 }", "DOC001 'r' needs either 'due' or 'every'.")]
    [InlineData("""{ "properties": { "r": { "oneOf": [{ "required": ["due"] }, { "required": ["every"] }] } } }""", "r: { due: 1, «every»: 2 }", "DOC014 'r' has 'due' and 'every', but only one of them may stand here.")]
    [InlineData("""{ "properties": { "r": { "anyOf": [{ "required": ["due"] }, { "required": ["every"] }] } } }""", "r: { due: 1, every: 2 }", null)]
    [InlineData("""{ "not": { "required": ["a", "b"], "description": "They contradict each other." } }""", "a: 1\n«b»: 2", "DOC015 'a' and 'b' may not stand together. They contradict each other.")]
    [InlineData("""{ "properties": { "a": { "contains": { "title": "A phone number", "type": "string", "pattern": "^[0-9]+$" } } } }""", "«a»: [x, y]", "DOC016 'a' has no entry of the kind that it needs: a phone number.")]
    [InlineData("""{ "properties": { "a": { "contains": { "type": "string", "pattern": "^[0-9]+$" } } } }""", "a: [x, 5]", null)]
    [InlineData("""{ "patternProperties": { "^[A-Z]{2}$": { "type": "integer" } }, "additionalProperties": false }""", "US: 1\n«us»: 2", "DOC002 'us' is not written like the name of a field. Correct the name of the field, or remove it.")]
    [InlineData("""{ "patternProperties": { "^a": { "type": "integer" }, "b$": { "type": "integer", "maximum": 3 } } }""", "ab: «4»", "DOC012 'ab' is '4', but must be 3 or less.")]
    [InlineData("""{ "additionalProperties": { "type": "integer" } }""", "a: 1\nb: «x»", "DOC003 'b' must be a whole number, but it is 'x'.")]
    public void One_mistake_is_reported_once_at_its_place_in_plain_words(string schema, string marked, string? expected)
    {
        if (marked.StartsWith("---", StringComparison.Ordinal))
            marked = "«---»" + marked[3..];
        var found = Check.Page(Check.Schema(schema), marked).Select(problem => $"{problem.Descriptor.Id} {problem.Message}{(problem.Help is { } help ? $" {help}" : "")}");
        if (expected is not null)
            Assert.Equal([expected], found);
        else if (!marked.Contains('«', StringComparison.Ordinal))
            Assert.Empty(found);
    }

    [Theory]
    [InlineData("kind: x\nalpha: 1", "")]
    [InlineData("kind: x\n«beta»: 1", "There is no field 'beta'. Remove it, or use 'alpha'.")]
    [InlineData("«kind»: y\nalpha: 1\n«other»: 2", "'beta' is missing. There is no field 'other'. Remove it, or use 'beta'.")]
    public void Of_several_groups_the_one_that_the_author_meant_is_reported(string marked, string expected)
    {
        var schema = Check.Schema("""
            { "anyOf": [
                { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "x" }, "alpha": {} } },
                { "type": "object", "additionalProperties": false, "properties": { "kind": { "const": "y" }, "alpha": {}, "beta": {} }, "required": ["beta"] },
                { "type": "string" }] }
            """);
        Assert.Equal(expected, string.Join(" ", Check.Page(schema, marked).Select(problem => $"{problem.Message} {problem.Help}".TrimEnd())));
    }

    [Theory]
    [InlineData("status: draft", "")]
    [InlineData("«status»: active", "'review' is missing. Only a draft may be without a review.")]
    [InlineData("status: active\n«reveiw»: 1", "There is no field 'reveiw'.")]
    public void A_condition_gives_its_reason(string marked, string expected)
    {
        var schema = Check.Schema("""
            { "additionalProperties": false, "properties": { "status": {}, "review": {} },
              "if": { "properties": { "status": { "const": "draft" } }, "required": ["status"] },
              "else": { "description": "Only a draft may be without a review.", "required": ["review"] } }
            """);
        Assert.Equal(expected, string.Concat(Check.Page(schema, marked).Select(problem => problem.Message)));
    }

    [Fact]
    public void Nothing_is_said_about_the_inside_of_a_value_of_the_wrong_kind()
    {
        var schema = Check.Schema("""{ "properties": { "a": { "type": "string", "enum": ["x"], "minLength": 9, "format": "date", "allOf": [{ "type": "string" }] } } }""");
        Assert.Single(Check.Page(schema, "«a»: [1, 2]"));
        Assert.Single(Check.Page(schema, "a: «y»"));
    }

    [Fact]
    public void All_problems_of_a_page_are_reported()
    {
        var schema = Check.Schema("""{ "properties": { "a": { "type": "integer" }, "b": { "items": { "type": "string", "format": "date" } } }, "additionalProperties": false }""");
        Assert.Equal(4, Check.Page(schema, "a: «x»\nb: [«1», 2026-01-01, «2»]\n«q»: 1").Count);
    }

    [Fact]
    public void Messages_have_no_words_of_programmers()
    {
        foreach (var descriptor in DocumentErrors.All)
            Assert.DoesNotMatch("(?i)\\b(schema|object|array|string|instance|boolean|integer|null)\\b", $"{descriptor.Why} {descriptor.Fix}");
    }

    [Fact]
    public void Ids_and_names_are_unique_and_every_text_ends_with_a_full_stop()
    {
        var all = DocumentErrors.All.Concat(SchemaErrors.All).Concat(ContentKit.Syntax.JsonErrors.All).ToList();
        Assert.Equal(all.Count, all.Select(descriptor => descriptor.Id).Distinct().Count());
        Assert.Equal(all.Count, all.Select(descriptor => descriptor.Name).Distinct().Count());
        Assert.All(all, descriptor => Assert.EndsWith(".", descriptor.Why + descriptor.Fix, StringComparison.Ordinal));
    }

    [Fact]
    public void Properties_keep_the_order_of_the_file() =>
        Assert.Equal(["z", "a", "m"], Check.Schema("""{ "properties": { "z": {}, "a": {}, "m": {} } }""").Properties.Select(property => property.Name));
}
