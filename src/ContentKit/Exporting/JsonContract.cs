using System.Text;
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
    private const string Subject = "the JSON file";

    /// <summary>Reads it with places only when something is wrong with it.</summary>
    /// <param name="written">As it will be published, by a writer of ours.</param>
    public static void Check(SchemaNode? contract, byte[] written, TemplatePlaces places, DiagnosticBag bag)
    {
        if (contract is not null && !Holds(contract, written))
            Check(contract, Encoding.UTF8.GetString(written), places.Root, bag);
    }

    private static bool Holds(SchemaNode contract, byte[] written)
    {
        var problems = new DiagnosticBag();
        if (JsonTree.Of(written) is not { } node)
            return false;
        SchemaValidator.Validate(contract, node, problems, Subject);
        return problems.Count == 0;
    }

    public static void Check(SchemaNode? contract, string json, Location place, DiagnosticBag bag)
    {
        if (contract is null)
            return;
        var problems = new DiagnosticBag();
        if (JsonReader.Read(new SourceFile("output.json", json), problems, isTyped: true) is { } node)
            SchemaValidator.Validate(contract, node, problems, Subject);
        foreach (var problem in problems.ToImmutable().Take(MaximumReports))
            bag.Report(TemplateErrors.BrokenContract, place, $"The JSON breaks its contract: {problem.Message}");
    }
}
