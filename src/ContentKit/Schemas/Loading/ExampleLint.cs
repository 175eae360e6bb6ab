using ContentKit.Diagnostics;
using ContentKit.Syntax;

namespace ContentKit.Schemas.Loading;

/// <summary>Holds the examples and defaults of a schema against its own rules.</summary>
internal static class ExampleLint
{
    public static void Check(IEnumerable<SchemaNode> schemas, DiagnosticBag bag)
    {
        var seen = new HashSet<Node>();
        foreach (var schema in schemas)
            foreach (var example in schema.Default is { } value ? schema.Examples.Add(value) : schema.Examples)
                if (seen.Add(example))
                    Check(schema, example, bag);
    }

    private static void Check(SchemaNode schema, Node example, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        SchemaValidator.Validate(schema, example, found, "the example");
        foreach (var problem in found.ToImmutable())
            bag.Report(SchemaErrors.WrongExample, problem.Location, $"The example would be refused: {problem.Message}");
    }
}
