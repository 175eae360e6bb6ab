using ContentKit.Syntax;

namespace ContentKit.Schemas.Checking;

/// <summary>The rules that combine rules.</summary>
internal static class BranchChecks
{
    public static void Check(SchemaNode schema, Node value, ValueKinds kind, Walk walk)
    {
        foreach (var part in schema.AllOf)
            ValueChecks.Check(part, value, walk);
        if (!schema.AnyOf.IsEmpty)
            CheckChoice(schema, new Choice(schema.AnyOf, IsExclusive: false), value, kind, walk);
        if (!schema.OneOf.IsEmpty)
            CheckChoice(schema, new Choice(schema.OneOf, IsExclusive: true), value, kind, walk);
        if (schema.Not is { } not && walk.Probe(not, value) == 0 && walk.Found())
            ChoiceProblems.ReportForbidden(not, value, walk);
        if (schema.If is { } condition && (walk.Probe(condition, value) == 0 ? schema.Then : schema.Else) is { } consequence)
            ValueChecks.Check(consequence, value, walk);
    }

    private static void CheckChoice(SchemaNode schema, Choice choice, Node value, ValueKinds kind, Walk walk)
    {
        if (choice.OnlyFor(kind) is { } only)
        {
            ValueChecks.Check(only, value, walk);
            return;
        }
        var fitting = 0;
        foreach (var branch in choice.Branches)
            if ((branch.Accepts & kind) != 0 && walk.Probe(branch, value) == 0)
                fitting++;
        if (fitting == 1 || fitting > 1 && !choice.IsExclusive)
            return;
        if (fitting == 0 && !choice.AsksOnlyForFields)
            ValueChecks.Check(Meant(choice, value, kind, walk), value, walk);
        else if (walk.Found())
            ChoiceProblems.Report(schema, choice, fitting, value, walk);
    }

    /// <summary>The branch that the author had in mind: the one whose fixed words match, then the one with the fewest problems.</summary>
    private static SchemaNode Meant(Choice choice, Node value, ValueKinds kind, Walk walk) => choice.Branches
        .Where(branch => (branch.Accepts & kind) != 0)
        .MinBy(branch => (HasOtherWord(branch, value, walk) ? 1 : 0, walk.Probe(branch, value)))
        ?? choice.Branches[0];

    private static bool HasOtherWord(SchemaNode branch, Node value, Walk walk)
    {
        foreach (var property in branch.Properties)
            if ((property.Schema.Const is not null || !property.Schema.Enum.IsEmpty) && value[property.Name] is { } word && walk.Probe(property.Schema, word) > 0)
                return true;
        return false;
    }
}
