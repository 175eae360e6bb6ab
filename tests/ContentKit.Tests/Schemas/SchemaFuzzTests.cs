using ContentKit.Diagnostics;
using ContentKit.Schemas.Loading;
using ContentKit.Text;
using CsCheck;
using Xunit;

namespace ContentKit.Tests.Schemas;

public sealed class SchemaFuzzTests
{
    private static readonly string[] Words =
    [
        "true", "null", "0", "-1", "1e400", "99999999999999999999", "\"\"", "\"object\"", "\"#/definitions/a\"", "\"#/%zz/~2\"", "[]", "{}", "[{}]", "{\"a\": {}}", "[\"a\"]", "[[1]]",
        "{\"$ref\": \"#/definitions/a\"}", "{\"type\": \"string\", \"pattern\": \"^a+$\"}", "{\"enum\": [null]}", "\"date\"",
    ];

    [Fact]
    public void No_schema_makes_the_loader_throw() =>
        Gen.Select(Gen.OneOf([.. Keyword.All.Keys.Concat(["a", "id", "$defs", "nullable"]).Select(Gen.Const)]), Gen.OneOf([.. Words.Select(Gen.Const)])).List[1, 5].Sample(entries =>
        {
            var inside = string.Join(", ", entries.DistinctBy(entry => entry.Item1).Select(entry => $"\"{entry.Item1}\": {entry.Item2}"));
            foreach (var text in new[] { $"{{ {inside} }}", $"{{ \"items\": {{ {inside} }}, \"definitions\": {{ \"a\": {{ {inside} }} }} }}" })
            {
                var bag = new DiagnosticBag();
                Assert.True(SchemaLoader.Load(new SourceFile("x.schema.json", text), bag) is null == bag.HasErrors, text);
                foreach (var problem in bag.ToImmutable())
                    Assert.InRange(problem.Location.Span.End, problem.Location.Span.Start, text.Length);
            }
        }, iter: 3000);

    [Fact]
    public void No_value_makes_the_checks_throw_or_point_outside_of_the_file() =>
        Gen.Select(new RandomSchemas(hasText: true).Schema, Values.Any).Sample((schema, value) =>
        {
            var bag = new DiagnosticBag();
            ContentKit.Schemas.SchemaValidator.Validate(Check.Schema(schema), Check.Json(value), bag);
            foreach (var problem in bag.ToImmutable())
            {
                Assert.InRange(problem.Location.Span.End, problem.Location.Span.Start, value.Length);
                Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
                Assert.DoesNotMatch("(?i)\\b(schema|object|array|string|instance)\\b", problem.Message);
            }
        }, iter: 2000);
}
