using System.Globalization;
using ContentKit.Syntax;

namespace ContentKit.Schemas.Checking;

internal static class GroupChecks
{
    public static void Check(SchemaNode schema, Node group, Walk walk)
    {
        foreach (var entry in group.Entries)
            if (!CheckField(schema, entry, walk) && walk.Found())
                GroupProblems.ReportUnknown(schema, group, entry, walk);
        foreach (var name in schema.Required)
            if (group[name] is null && walk.Found())
                GroupProblems.ReportMissing(schema, group, name, walk);
        foreach (var (name, needs) in schema.DependentRequired)
            if (group[name] is not null)
                CheckCompanions(schema, group, name, needs, walk);
        CheckSize(schema, group, walk);
    }

    /// <summary>False when no rule knows the field.</summary>
    private static bool CheckField(SchemaNode schema, Entry entry, Walk walk)
    {
        var isKnown = schema.ByName.TryGetValue(entry.Name, out var property);
        if (property is not null)
            CheckValue(property, entry, walk);
        foreach (var (name, inner) in schema.PatternProperties)
            if (name.IsMatch(entry.Name))
            {
                isKnown = true;
                CheckValue(inner, entry, walk);
            }
        if (isKnown)
            return true;
        if (schema.Others is { } others)
            CheckValue(others, entry, walk);
        return schema.AllowsOthers;
    }

    private static void CheckValue(SchemaNode schema, Entry entry, Walk walk)
    {
        // A condition speaks of a field that has its home elsewhere: the home has the title and the examples.
        walk.Enter(entry.Key, 0, schema.Title is null ? walk.Home.Find(entry.Name) ?? schema : schema);
        ValueChecks.Check(schema, entry.Value, walk);
        walk.Leave();
    }

    private static void CheckCompanions(SchemaNode schema, Node group, string name, IEnumerable<string> needs, Walk walk)
    {
        foreach (var needed in needs)
            if (group[needed] is null && walk.Found())
                GroupProblems.ReportCompanion(schema, group, name, needed, walk);
    }

    private static void CheckSize(SchemaNode schema, Node group, Walk walk)
    {
        var count = group.Entries.Length;
        if (count < schema.MinProperties && walk.Found())
            walk.Report(DocumentErrors.TooFew, walk.AnchorOf(group), count == 0
                ? $"{walk.Subject} has no fields."
                : string.Create(CultureInfo.InvariantCulture, $"{walk.Subject} has {count} fields; at least {schema.MinProperties} are needed."), walk.ExampleHelp(schema));
        if (count > schema.MaxProperties && walk.Found())
            walk.Report(DocumentErrors.TooMany, group.Entries[schema.MaxProperties].Key.Location,
                string.Create(CultureInfo.InvariantCulture, $"{walk.Subject} has {count} fields; at most {schema.MaxProperties} are allowed."));
    }
}
