using System.Text.Json.Nodes;
using ContentKit.Diagnostics;
using ContentKit.Syntax;
using ContentKit.Text;
using CsCheck;
using Xunit;

namespace ContentKit.Tests.Schemas;

public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("{\"a\": 1, «\"a\"»: 2}", "SCH002 'a' stands here a second time; the first is on line 1.")]
    [InlineData("«»", "SCH001 The file is empty.")]
    [InlineData("{\"a\": 1, «}»", "SCH001 There is a comma too many before this bracket.")]
    [InlineData("{\"a\": 1 «\"»b\": 2}", "SCH001 A comma or a colon is missing before this.")]
    [InlineData("{\"å😀\": «'»x'}", "SCH001 Single quotes are not allowed here; texts stand between double quotes.")]
    [InlineData("{\n  «/»/ remark\n}", "SCH001 Comments are not allowed in JSON.")]
    [InlineData("{\"a\": \"x«\n»\"}", "SCH001 A line ends inside a text that has no closing quote.")]
    [InlineData("{\"a\": [1, 2«»", "SCH001 The file ends before a bracket or a quote that was opened is closed.")]
    [InlineData("{\"a\": \"x«»", "SCH001 The file ends before a bracket or a quote that was opened is closed.")]
    [InlineData("{} «,»", "SCH001 There is text outside the brackets of the file.")]
    [InlineData("{«name»: 1}", "SCH001 'name' cannot stand here; texts and names stand between double quotes.")]
    [InlineData("[\"C:\\«d»\"]", "SCH001 This backslash stands before a character that needs none.")]
    [InlineData("[1, 2«}»", "SCH001 '}' closes a bracket that is not open, or something is missing before it.")]
    [InlineData("[«\"\\ud800\"»]", "SCH001 An escape in this text stands for half of a character.")]
    [InlineData("[«no»]", "SCH001 'no' cannot stand here; texts and names stand between double quotes.")]
    [InlineData("[01]", null)]
    public void Broken_text_is_reported_where_it_breaks(string marked, string? expected)
    {
        var marks = Marks.Parse(marked);
        var bag = new DiagnosticBag();
        JsonReader.Read(new SourceFile("x.json", marks.Text), bag);
        if (expected is null)
            Assert.True(bag.HasErrors);
        else
            Assert.Equal([expected], marks.InPlace(bag).Select(problem => $"{problem.Descriptor.Id} {problem.Message}"));
    }

    [Fact]
    public void Places_are_counted_in_characters_of_the_file()
    {
        var node = Check.Json("{ \"é😀\": [true, \"ñ\\n\", 12.5] }");
        var entry = node.Entries[0];
        Assert.Equal(new TextSpan(2, 5), entry.Key.Location.Span);
        Assert.Equal(new TextSpan(9, 19), entry.Value.Location.Span);
        Assert.Equal([new TextSpan(10, 4), new TextSpan(16, 5), new TextSpan(23, 4)], entry.Value.Items.Select(item => item.Location.Span));
        Assert.Equal([true, false, true], entry.Value.Items.Select(item => item.IsPlain));
        Assert.Equal("ñ\n", entry.Value.Items[1].Text);
    }

    [Fact]
    public void Nesting_is_limited()
    {
        Assert.Equal(NodeKind.Sequence, Check.Json(new string('[', 32) + new string(']', 32)).Kind);
        foreach (var depth in new[] { 33, 34, 40, 100_000 })
        {
            var bag = new DiagnosticBag();
            Assert.Null(JsonReader.Read(new SourceFile("x.json", new string('[', depth)), bag));
            Assert.Equal("SCH003", Assert.Single(bag.ToImmutable()).Descriptor.Id);
        }
    }

    [Fact]
    public void Reads_the_same_values_as_the_library_of_the_platform() =>
        Values.Any.Sample(text =>
        {
            var expected = JsonNode.Parse(text);
            var found = ToJson(Check.Json(text));
            Assert.True(JsonNode.DeepEquals(expected, found), text);
        }, iter: 2000);

    [Fact]
    public void No_text_makes_it_throw_or_point_outside_of_the_file() =>
        Gen.OneOf(Gen.String, Values.Any.Select(Gen.Int[0, 40], Gen.Char, (text, at, c) => text.Insert(Math.Min(at, text.Length), c.ToString()))).Sample(text =>
        {
            var bag = new DiagnosticBag();
            var node = JsonReader.Read(new SourceFile("x.json", text), bag);
            Assert.True(node is not null || bag.HasErrors);
            foreach (var problem in bag.ToImmutable())
                Assert.InRange(problem.Location.Span.End, problem.Location.Span.Start, text.Length);
        }, iter: 5000);

    private static JsonNode? ToJson(Node node) => node.Kind switch
    {
        NodeKind.Mapping => new JsonObject(node.Entries.Select(entry => KeyValuePair.Create(entry.Name, ToJson(entry.Value)))),
        NodeKind.Sequence => new JsonArray([.. node.Items.Select(ToJson)]),
        _ => node.IsPlain ? JsonNode.Parse(node.Text) : JsonValue.Create(node.Text),
    };
}
