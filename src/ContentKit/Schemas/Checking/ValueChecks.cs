using ContentKit.Syntax;

namespace ContentKit.Schemas.Checking;

internal static class ValueChecks
{
    /// <summary>All rules for one value. After a wrong kind or a word that is not allowed nothing further is said about it.</summary>
    public static void Check(SchemaNode schema, Node value, Walk walk)
    {
        var kind = Typing.KindOf(value, schema.Accepts);
        if (kind == ValueKinds.None)
        {
            if (walk.Found())
                KindProblems.Report(schema, value, walk);
            return;
        }
        if (!AllowedValues.Check(schema, value, walk))
            return;
        if (value.Kind == NodeKind.Mapping)
            GroupChecks.Check(schema, value, walk);
        else if (value.Kind == NodeKind.Sequence)
            ListChecks.Check(schema, value, walk);
        else
            ScalarChecks.Check(schema, value, kind, walk);
        BranchChecks.Check(schema, value, kind, walk);
    }
}
