using ContentKit.Schemas.Forms;
using ContentKit.Syntax;

namespace ContentKit.Schemas.Checking;

/// <summary>Explains choices between fields that were not made, or made twice.</summary>
internal static class ChoiceProblems
{
    public static void Report(SchemaNode schema, Choice choice, int fitting, Node value, Walk walk)
    {
        if (!choice.AsksOnlyForFields)
            walk.Report(DocumentErrors.WrongChoice, walk.PlaceOf(value), $"{walk.Subject} can be read in more than one way.", walk.ExampleHelp(schema));
        else if (fitting == 0)
            ReportNone(schema, choice, value, walk);
        else
            ReportBoth(choice, value, walk);
    }

    public static void ReportForbidden(SchemaNode not, Node value, Walk walk)
    {
        var reason = not.Description is null ? "" : $" {not.Description}";
        if (!not.AsksOnlyForFields || value.Kind != NodeKind.Mapping)
            walk.Report(DocumentErrors.NotAllowedHere, walk.PlaceOf(value), $"{walk.Subject} may not be like this.{reason}");
        else if (not.Required.Length == 1)
            walk.Report(DocumentErrors.NotAllowedHere, KeyOf(value, not.Required[0]).Location, $"'{not.Required[0]}' may not stand{walk.Where} here.{reason}");
        else
            walk.Report(DocumentErrors.NotAllowedHere, KeyOf(value, not.Required[^1]).Location,
                $"{Shown.Choice(not.Required, "and")} may not stand together{walk.Where}.{reason}", related: KeyOf(value, not.Required[0]).Location);
    }

    private static void ReportNone(SchemaNode schema, Choice choice, Node value, Walk walk)
    {
        var names = choice.Branches.Select(branch => branch.Required[0]).ToList();
        if (GroupProblems.IsMisspelt(schema, value, names, walk))
            return;
        var first = schema.Find(names[0]) ?? walk.Home.Find(names[0]);
        walk.Report(DocumentErrors.MissingField, walk.AnchorOf(value), $"{walk.Subject} needs {(choice.IsExclusive ? "either " : "")}{Shown.Choice(names)}.",
            GroupProblems.Help(names[0], first));
    }

    private static void ReportBoth(Choice choice, Node value, Walk walk)
    {
        var present = value.Entries.Where(entry => choice.Branches.Any(branch => branch.Required.Contains(entry.Name))).ToList();
        if (present.Count == 0)
            return;
        walk.Report(DocumentErrors.WrongChoice, present[^1].Key.Location,
            $"{walk.Subject} has {Shown.Choice([.. present.Select(entry => entry.Name)], "and")}, but only one of them may stand here.", related: present[0].Key.Location);
    }

    private static Node KeyOf(Node group, string name) => group.Entries.First(entry => entry.Name == name).Key;
}
