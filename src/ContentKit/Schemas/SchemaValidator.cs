using ContentKit.Diagnostics;
using ContentKit.Schemas.Checking;
using ContentKit.Syntax;

namespace ContentKit.Schemas;

internal static class SchemaValidator
{
    /// <summary>Reports everything that is wrong with the value, each mistake once, in the words of its author.</summary>
    /// <param name="schema">The rules.</param>
    /// <param name="value">The fields of a page, or of another file.</param>
    /// <param name="bag">Takes the problems.</param>
    /// <param name="subject">What the author calls the whole of it; "the page" when null.</param>
    public static void Validate(SchemaNode schema, Node value, DiagnosticBag bag, string? subject = null) =>
        ValueChecks.Check(schema, value, new Walk(schema, bag, subject));
}
