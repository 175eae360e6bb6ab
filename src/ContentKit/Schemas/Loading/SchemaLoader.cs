using System.Diagnostics;
using System.Text.RegularExpressions;
using ContentKit.Diagnostics;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Schemas.Loading;

/// <summary>From the text of a schema to checks: read, lint, ask the engine, compile, and try the examples.</summary>
internal static class SchemaLoader
{
    /// <summary>A schema that comes with the tool. Tests put it through <see cref="Load(SourceFile, DiagnosticBag)"/>, so that a program that starts need not.</summary>
    public static SchemaNode LoadShipped(SourceFile file) =>
        new SchemaCompiler(JsonReader.Read(file, new DiagnosticBag()) ?? throw new UnreachableException(), RegexOptions.None).Compile();

    /// <summary>Null after an error; the reasons are in the bag.</summary>
    public static SchemaNode? Load(SourceFile file, DiagnosticBag bag)
    {
        var problems = new DiagnosticBag();
        var schema = JsonReader.Read(file, problems) is { } root ? Load(root, problems) : null;
        bag.AddRange(problems.ToImmutable());
        return problems.HasErrors ? null : schema;
    }

    private static SchemaNode? Load(Node root, DiagnosticBag problems)
    {
        if (root.Kind != NodeKind.Mapping)
        {
            problems.Report(SchemaErrors.WrongKeywordValue, root.Location, "A schema file needs an object with rules.");
            return null;
        }
        var lint = new SchemaLint(root, problems);
        lint.Check(root, isRoot: true);
        new SchemaReferences(root, lint.Schemas, problems).Check();
        if (problems.HasErrors || !SchemaEngine.Accepts(root, lint.BeyondEngine, problems))
            return null;
        var compiler = new SchemaCompiler(root, RegexOptions.NonBacktracking);
        var schema = compiler.Compile();
        ExampleLint.Check(compiler.Compiled, problems);
        return schema;
    }
}
