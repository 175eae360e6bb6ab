using System.Globalization;
using System.Text;
using ContentKit.Diagnostics;
using ContentKit.Syntax;
using Newtonsoft.Json;
using NJsonSchema;

namespace ContentKit.Schemas.Loading;

/// <summary>
/// Asks NJsonSchema whether it can load a schema. Its model ends at draft-04, so the schemas behind 'if', 'then', 'else' and 'contains'
/// are filed under 'definitions' as well, where it reads them and follows their references.
/// </summary>
internal static class SchemaEngine
{
    private const string Prefix = "contentkit:";

    /// <summary>False after reporting why the engine refuses the schema.</summary>
    public static bool Accepts(Node root, IReadOnlyList<Node> beyondEngine, DiagnosticBag bag)
    {
        EngineTypes.Keep();
        try
        {
            JsonSchema.FromJsonAsync(Text(root, beyondEngine), "", Resolver).GetAwaiter().GetResult();
            return true;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or NotSupportedException
            or ArgumentException or FormatException or OverflowException or InvalidCastException or KeyNotFoundException)
        {
            bag.Report(SchemaErrors.RefusedByEngine, root.Location with { Span = new(root.Location.Span.Start, 1) },
                $"The schema engine refuses this file: {problem.Message.TrimEnd('.').ReplaceLineEndings(" ")}.");
            return false;
        }
    }

    private static JsonReferenceResolver Resolver(JsonSchema schema) =>
        new OfflineResolver(new JsonSchemaAppender(schema, new DefaultTypeNameGenerator()));

    private static string Text(Node root, IReadOnlyList<Node> beyondEngine)
    {
        var text = root.Location.File.Text;
        if (beyondEngine.Count == 0)
            return text;
        var definitions = root["definitions"];
        var at = (definitions ?? root).Location.Span.Start + 1;
        var added = new StringBuilder();
        for (var i = 0; i < beyondEngine.Count; i++)
            added.Append(i == 0 ? "" : ",").Append('"').Append(Name(i)).Append("\":")
                .Append(text, beyondEngine[i].Location.Span.Start, beyondEngine[i].Location.Span.Length);
        if (definitions is null)
            added.Insert(0, "\"definitions\":{").Append("},");
        else if (!definitions.Entries.IsEmpty)
            added.Append(',');
        return text.Insert(at, added.ToString());
    }

    private static string Name(int index) => Prefix + index.ToString(CultureInfo.InvariantCulture);
}
