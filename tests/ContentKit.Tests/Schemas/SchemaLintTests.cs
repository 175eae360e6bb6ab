using ContentKit.Diagnostics;
using ContentKit.Schemas;
using ContentKit.Schemas.Loading;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Schemas;

public sealed class SchemaLintTests
{
    [Theory]
    [InlineData("""{ «"requried"»: ["a"] }""", "SCH010 'requried' is not a keyword that is enforced. Did you mean 'required'?")]
    [InlineData("""{ "properties": { "a": { «"unevaluatedItems"»: {} } } }""", "SCH010 'unevaluatedItems' is not a keyword that is enforced.")]
    [InlineData("""{ "allOf": [{ "if": { «"minimun"»: 1 }, "then": {} }] }""", "SCH010 'minimun' is not a keyword that is enforced. Did you mean 'minimum'?")]
    [InlineData("""{ "required": «true» }""", "SCH011 'required' needs a list of different names in quotes.")]
    [InlineData("""{ "required": «["a", "a"]» }""", "SCH011 'required' needs a list of different names in quotes.")]
    [InlineData("""{ "items": «[{}]» }""", "SCH011 'items' needs an object with rules.")]
    [InlineData("""{ "items": «true» }""", "SCH011 'items' needs an object with rules.")]
    [InlineData("""{ "properties": «{ "a": true }» }""", "SCH011 'properties' needs an object that gives each name an object with rules.")]
    [InlineData("""{ "maxItems": «0» }""", "SCH011 'maxItems' needs a whole number from 1 up.")]
    [InlineData("""{ "maxProperties": «0» }""", "SCH011 'maxProperties' needs a whole number from 1 up.")]
    [InlineData("""{ "type": "string", "minLength": «"3"» }""", "SCH011 'minLength' needs a whole number from 0 up.")]
    [InlineData("""{ "minItems": «1.5» }""", "SCH011 'minItems' needs a whole number from 0 up.")]
    [InlineData("""{ "type": "number", "exclusiveMinimum": «true» }""", "SCH011 'exclusiveMinimum' needs a number.")]
    [InlineData("""{ "type": "number", "multipleOf": «0» }""", "SCH011 'multipleOf' needs a number above 0.")]
    [InlineData("""{ "enum": «[]» }""", "SCH011 'enum' needs a list with at least one entry.")]
    [InlineData("""{ "enum": «"a"» }""", "SCH011 'enum' needs a list with at least one entry.")]
    [InlineData("""{ "additionalProperties": «"no"» }""", "SCH011 'additionalProperties' needs true, false or an object with rules.")]
    [InlineData("""{ "anyOf": «{}» }""", "SCH011 'anyOf' needs a list of objects with rules.")]
    [InlineData("""{ "uniqueItems": «"yes"» }""", "SCH011 'uniqueItems' needs true or false.")]
    [InlineData("""{ "dependentRequired": «{ "a": "b" }» }""", "SCH011 'dependentRequired' needs an object of lists of names.")]
    [InlineData("""{ "title": «3» }""", "SCH011 'title' needs a text.")]
    [InlineData("""{ "type": «"strin"» }""", "SCH012 'strin' is not a known type. Did you mean 'string'?")]
    [InlineData("""{ "type": ["string", «"nul"»] }""", "SCH012 'nul' is not a known type. Did you mean 'null'?")]
    [InlineData("""{ "type": "string", "format": «"date-time"» }""", "SCH013 'date-time' is not a known format.")]
    [InlineData("""{ "type": "string", "format": «"markdwon"» }""", "SCH013 'markdwon' is not a known format. Did you mean 'markdown'?")]
    [InlineData("""{ "type": "string", "pattern": "^«\\d»+$" }""", "SCH014 '\\d' also matches digits of other scripts in some engines; write '[0-9]'.")]
    [InlineData("""{ "type": "string", "pattern": "«(»abc" }""", "SCH014 This bracket is not closed.")]
    [InlineData("""{ "type": "string", "pattern": "^«(a+)+»$" }""", "SCH015 This repeats something that can match the same text in several ways.")]
    [InlineData("""{ "patternProperties": { "«(a|a)*»": {} } }""", "SCH015 This repeats something that can match the same text in several ways.")]
    [InlineData("""{ "items": { "$ref": «"http://example.org/x.json"» } }""", "SCH016 'http://example.org/x.json' is not in this file.")]
    [InlineData("""{ "items": { "$ref": «"other.schema.json#/definitions/a"» } }""", "SCH016 'other.schema.json#/definitions/a' is not in this file.")]
    [InlineData("""{ "items": { "$ref": «"#/definitions/tmiing"» }, "definitions": { "timing": {} } }""", "SCH017 There are no rules at '#/definitions/tmiing'. Did you mean '#/definitions/timing'?")]
    [InlineData("""{ "items": { "$ref": «"#/required"» }, "required": ["a"] }""", "SCH017 There are no rules at '#/required'.")]
    [InlineData("""{ "items": { "$ref": «"#"» } }""", "SCH018 This refers to the whole file that it stands in.")]
    [InlineData("""{ "definitions": { "a": { "items": { "$ref": "#/definitions/b" } }, "b": { "items": { "$ref": «"#/definitions/a"» } } } }""", "SCH018 '#/definitions/a' leads back to itself.")]
    [InlineData("""{ "items": { "$ref": "#/definitions/a", «"maxLength"»: 3 }, "definitions": { "a": {} } }""", "SCH019 'maxLength' is ignored beside '$ref'.")]
    [InlineData("""{ «"$ref"»: "#/definitions/a", "definitions": { "a": {} } }""", "SCH020 '$ref' may not stand at the top of the file.")]
    [InlineData("""{ «"then"»: { "required": ["a"] } }""", "SCH020 'then' has no effect without 'if'.")]
    [InlineData("""{ «"if"»: { "required": ["a"] } }""", "SCH020 'if' has no effect without 'then' or 'else'.")]
    [InlineData("""{ "type": "array", «"maxLength"»: 3 }""", "SCH020 'maxLength' has no effect on type 'array'.")]
    [InlineData("""{ "items": { «"format"»: "date" } }""", "SCH020 'format' without a type lets every number pass.")]
    [InlineData("""{ «"maximum"»: 3 }""", "SCH020 'maximum' without a type lets every text pass.")]
    [InlineData("""{ "items": { «"$id"»: "x" } }""", "SCH020 '$id' may stand only at the top.")]
    [InlineData("""{ "$schema": «"https://json-schema.org/draft/2020-12/schema"» }""", "SCH021 'https://json-schema.org/draft/2020-12/schema' is not supported; only draft-07 is.")]
    [InlineData("""{ «"x-valeu"»: "timing" }""", "SCH022 'x-valeu' is not a known annotation. Did you mean 'x-value'?")]
    [InlineData("""{ "x-value": «"timer"» }""", "SCH022 'timer' is not a known value. Did you mean 'tier'?")]
    [InlineData("""{ "properties": { "text": {} }, "x-shorthand": «"txet"» }""", "SCH022 'txet' is not a known field of this group. Did you mean 'text'?")]
    [InlineData("""{ "properties": { "care": { "properties": { "text": { «"x-clinical"»: true } } } } }""", "SCH020 'x-clinical' may stand only at a top field of the leaflet, and not at 'review'.")]
    [InlineData("""{ "properties": { "review": { «"x-clinical"»: true } } }""", "SCH020 'x-clinical' may stand only at a top field of the leaflet, and not at 'review'.")]
    [InlineData("""{ "properties": { "care": { "x-clinical": «"yes"» } } }""", "SCH011 'x-clinical' needs true or false.")]
    [InlineData("""{ "minItems": 3, "maxItems": «2» }""", "SCH023 'maxItems' is smaller than 'minItems'.")]
    [InlineData("""{ "properties": { "title": {} }, "required": [«"tilte"»], "additionalProperties": false }""", "SCH023 'tilte' is required, but 'properties' does not have it.")]
    [InlineData("""{ "type": "integer", "examples": [1, «"2"»] }""", "SCH024 The example would be refused: The example must be a whole number, but the quotes make it text.")]
    [InlineData("""{ "enum": ["a", "b"], "default": «"c"» }""", "SCH024 The example would be refused: The example is 'c', but must be one of: a, b.")]
    [InlineData("""«["string"]»""", "SCH011 A schema file needs an object with rules.")]
    public void A_rule_that_would_not_be_enforced_is_refused_where_it_stands(string marked, string expected)
    {
        var marks = Marks.Parse(marked);
        var bag = new DiagnosticBag();
        Assert.Null(SchemaLoader.Load(new SourceFile("x.schema.json", marks.Text), bag));
        var found = Assert.Single(marks.InPlace(bag));
        var help = found.Help is { } meant && meant.StartsWith("Did", StringComparison.Ordinal) ? $" {meant}" : "";
        Assert.Equal(expected, $"{found.Descriptor.Id} {found.Message}{help}");
    }

    [Fact]
    public void References_that_multiply_are_refused()
    {
        var levels = Enumerable.Range(0, 30).Select(i => $$"""
            "d{{i}}": { "allOf": [{ "$ref": "#/definitions/d{{i + 1}}" }, { "$ref": "#/definitions/d{{i + 1}}" }] }
            """);
        var bag = new DiagnosticBag();
        var text = $$"""{ "definitions": { {{string.Join(",", levels)}}, "d30": {} } }""";
        Assert.Null(SchemaLoader.Load(new SourceFile("x.schema.json", text), bag));
        Assert.Equal("SCH027", Assert.Single(bag.ToImmutable()).Descriptor.Id);
    }

    [Fact]
    public void References_are_followed_in_rules_that_the_engine_does_not_know()
    {
        var schema = Check.Schema("""
            { "if": { "properties": { "a": { "$ref": "#/definitions/no" } }, "required": ["a"] }, "then": { "properties": { "b": { "$ref": "#/definitions/no" } }, "required": ["b"] },
              "definitions": { "no": { "const": "no" } } }
            """);
        Assert.True(Check.IsValid(schema, Check.Json("""{ "a": "yes" }""")));
        Assert.False(Check.IsValid(schema, Check.Json("""{ "a": "no", "b": "yes" }""")));
        Assert.True(Check.IsValid(schema, Check.Json("""{ "a": "no", "b": "no" }""")));
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/x.json")]
    [InlineData("file:///etc/hostname")]
    [InlineData("/etc/hostname")]
    [InlineData("other.schema.json#/a")]
    public void Even_without_the_lint_the_engine_cannot_reach_anything(string reference)
    {
        var bag = new DiagnosticBag();
        Assert.False(SchemaEngine.Accepts(Check.Json($$"""{ "items": { "$ref": "{{reference}}" } }"""), [], bag));
        Assert.Equal("SCH025", Assert.Single(bag.ToImmutable()).Descriptor.Id);
    }

    [Theory]
    [InlineData("schemas/Care.schema.json")]
    [InlineData("schemas/care.json")]
    [InlineData("schemas/.schema.json")]
    public void The_file_name_must_give_the_type(string path)
    {
        var bag = new DiagnosticBag();
        var set = SchemaSet.Load([new SourceFile(path, "{}")], bag);
        Assert.Equal("SCH026", Assert.Single(bag.ToImmutable()).Descriptor.Id);
        Assert.Empty(set.All);
    }

    [Fact]
    public void A_broken_schema_is_left_out_and_remembered()
    {
        var bag = new DiagnosticBag();
        var set = SchemaSet.Load([new SourceFile("schemas/b.schema.json", "{"), new SourceFile("schemas/a.schema.json", "{}")], bag);
        Assert.True(bag.HasErrors);
        Assert.Equal(["a"], set.All.Select(schema => schema.Type));
        Assert.Equal(["b"], set.Broken);
        Assert.Null(set.Find("b"));
    }
}
