using ContentKit.Diagnostics;
using ContentKit.Exporting.Templates;
using ContentKit.Schemas;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Exporting;

/// <summary>Holds a JSON output against the schema that apps rely on.</summary>
internal static class JsonContract
{
    private const int MaximumReports = 5;

    public static void Check(SchemaNode? contract, string json, TemplatePlaces places, DiagnosticBag bag) => Check(contract, json, places.Root, bag);

    public static void Check(SchemaNode? contract, string json, Location place, DiagnosticBag bag)
    {
        if (contract is null)
            return;
        var problems = new DiagnosticBag();
        if (JsonReader.Read(new SourceFile("output.json", json), problems, isTyped: true) is { } node)
            SchemaValidator.Validate(contract, node, problems, "the JSON file");
        foreach (var problem in problems.ToImmutable().Take(MaximumReports))
            bag.Report(TemplateErrors.BrokenContract, place, $"The JSON breaks its contract: {problem.Message}");
    }
}
