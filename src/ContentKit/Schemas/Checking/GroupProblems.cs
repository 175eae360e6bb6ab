using ContentKit.Schemas.Forms;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Schemas.Checking;

/// <summary>Explains fields that are missing, unknown or alone.</summary>
internal static class GroupProblems
{
    private const int ShortList = 12;

    public static void ReportUnknown(SchemaNode schema, Node group, Entry entry, Walk walk)
    {
        var free = FreeNames(schema, group);
        var meant = NearestName.Find(entry.Name, free);
        var isFreeForm = schema.PatternProperties.Length > 0;
        var help = meant is not null ? $"Did you mean '{meant}'?"
            : free.Count is 0 or > ShortList || isFreeForm ? "Correct the name of the field, or remove it."
            : $"Remove it, or use {Shown.Choice(free)}.";
        if (meant is null && entry.Key == group.Entries[0].Key && (walk.Home.Accepts & ValueKinds.Text) != 0)
            help = $"If this is text with a colon in it, put quotes around all of it. If not: {help}";
        walk.Report(DocumentErrors.UnknownField, entry.Key.Location,
            isFreeForm ? $"{Shown.Text(entry.Name)} is not written like the name of a field{walk.Where}." : $"There is no field {Shown.Text(entry.Name)}{walk.Where}.", help);
    }

    /// <summary>True when the name was typed with a slip: that is reported as an unknown field, and is one mistake.</summary>
    public static bool IsMisspelt(SchemaNode schema, Node group, IReadOnlyCollection<string> names, Walk walk)
    {
        var closed = schema.AllowsOthers ? walk.Home : schema;
        if (closed.AllowsOthers)
            return false;
        var free = FreeNames(closed, group);
        return group.Entries.Any(entry => !closed.ByName.ContainsKey(entry.Name) && names.Contains(NearestName.Find(entry.Name, free)));
    }

    public static void ReportMissing(SchemaNode schema, Node group, string name, Walk walk)
    {
        if (IsMisspelt(schema, group, [name], walk))
            return;
        var field = schema.Find(name) ?? walk.Home.Find(name);
        var reason = schema.ByName.ContainsKey(name) || schema.Description is null ? "" : $" {schema.Description}";
        walk.Report(DocumentErrors.MissingField, walk.AnchorOf(group), $"{NameOf(name, field)} is missing{walk.Where}.{reason}", Help(name, field));
    }

    public static void ReportCompanion(SchemaNode schema, Node group, string name, string needed, Walk walk)
    {
        var key = group.Entries.First(entry => entry.Name == name).Key;
        var field = schema.Find(needed) ?? walk.Home.Find(needed);
        walk.Report(DocumentErrors.MissingCompanion, key.Location, $"'{name}' needs {NameOf(needed, field)} beside it{walk.Where}.", Help(needed, field));
    }

    public static string? Help(string name, SchemaNode? field) => field is null ? null : Examples.Help(name, field);

    private static List<string> FreeNames(SchemaNode schema, Node group) =>
        [.. schema.Properties.Select(property => property.Name).Where(name => group[name] is null)];

    /// <summary>"'due' (next review)": the title is said when it tells more than the name.</summary>
    private static string NameOf(string name, SchemaNode? field) =>
        field?.Title is not { } title || title.Replace(" ", "", StringComparison.Ordinal).Equals(name, StringComparison.OrdinalIgnoreCase)
            ? $"'{name}'" : $"'{name}' ({PathWords.Inside(title)})";
}
