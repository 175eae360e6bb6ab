using ContentKit.Diagnostics;
using ContentKit.Schemas;
using ContentKit.Schemas.Loading;
using ContentKit.Syntax;
using ContentKit.Text;
using Xunit;

namespace ContentKit.Tests.Schemas;

/// <summary>Short ways to the things under test.</summary>
internal static class Check
{
    public static SchemaNode Schema(string json)
    {
        var bag = new DiagnosticBag();
        var schema = SchemaLoader.Load(new SourceFile("test.schema.json", json), bag);
        Assert.Empty(bag.ToImmutable().Select(problem => problem.Message));
        return schema!; // nothing was reported
    }

    /// <summary>The problems of a marked front matter, which stand exactly at the marks.</summary>
    public static IReadOnlyList<Diagnostic> Page(SchemaNode schema, string marked)
    {
        var marks = Marks.Parse(marked);
        var bag = new DiagnosticBag();
        SchemaValidator.Validate(schema, Yaml(marks.Text), bag);
        return [.. marks.InPlace(bag)];
    }

    public static Node Yaml(string text)
    {
        var bag = new DiagnosticBag();
        var file = new SourceFile("page.md", text);
        var start = text.StartsWith("---\n", StringComparison.Ordinal) ? 4 : 0;
        var node = YamlReader.Read(file, TextSpan.FromBounds(start, text.Length), bag);
        Assert.Empty(bag.ToImmutable().Select(problem => problem.Message));
        return node!; // nothing was reported
    }

    public static Node Json(string text)
    {
        var bag = new DiagnosticBag();
        var node = JsonReader.Read(new SourceFile("value.json", text), bag);
        Assert.Empty(bag.ToImmutable().Select(problem => problem.Message));
        return node!; // nothing was reported
    }

    public static bool IsValid(SchemaNode schema, Node value)
    {
        var bag = new DiagnosticBag();
        SchemaValidator.Validate(schema, value, bag);
        return bag.Count == 0;
    }
}
