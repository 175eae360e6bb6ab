using System.Globalization;
using ContentKit.Schemas.Forms;
using ContentKit.Syntax;
using ContentKit.Text;

namespace ContentKit.Schemas.Checking;

internal static class ListChecks
{
    private const int FewItems = 12;

    public static void Check(SchemaNode schema, Node list, Walk walk)
    {
        var count = list.Items.Length;
        if (count < schema.MinItems && walk.Found())
            walk.Report(DocumentErrors.TooFew, walk.AnchorOf(list), count == 0
                ? $"{walk.Subject} has no entries."
                : string.Create(CultureInfo.InvariantCulture, $"{walk.Subject} has {count} of at least {schema.MinItems} entries."), walk.ExampleHelp(schema));
        if (count > schema.MaxItems && walk.Found())
            walk.Report(DocumentErrors.TooMany, PlaceOf(list.Items[schema.MaxItems]),
                string.Create(CultureInfo.InvariantCulture, $"{walk.Subject} has {count} entries; at most {schema.MaxItems} are allowed."));
        if (schema.Items is { } items)
            for (var i = 0; i < count; i++)
            {
                walk.Enter(null, i, items);
                ValueChecks.Check(items, list.Items[i], walk);
                walk.Leave();
            }
        if (schema.UniqueItems && count > 1)
            CheckUnique(list, walk);
        if (schema.Contains is { } wanted && !list.Items.Any(item => walk.Probe(wanted, item) == 0) && walk.Found())
            walk.Report(DocumentErrors.MissingEntry, walk.AnchorOf(list), $"{walk.Subject} has no entry of the kind that it needs{Reason(wanted)}.", walk.ExampleHelp(schema));
    }

    private static void CheckUnique(Node list, Walk walk)
    {
        if (list.Items.Length <= FewItems && !HasEqualScalars(list) && list.Items.All(item => item.Kind == NodeKind.Scalar))
            return;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < list.Items.Length; i++)
        {
            var item = list.Items[i];
            if (seen.TryAdd($"{item.Kind}{NodeText.Of(item)}", i) || !walk.Found())
                continue;
            var first = seen[$"{item.Kind}{NodeText.Of(item)}"];
            var what = item.Kind == NodeKind.Scalar ? Shown.Text(item.Text) : "The same entry";
            walk.Report(DocumentErrors.RepeatedEntry, PlaceOf(item), $"{what} stands twice in {walk.Name}.", related: PlaceOf(list.Items[first]));
        }
    }

    /// <summary>Short lists of words are compared without making anything.</summary>
    private static bool HasEqualScalars(Node list)
    {
        for (var i = 1; i < list.Items.Length; i++)
            for (var j = 0; j < i; j++)
                if (list.Items[i].Text == list.Items[j].Text)
                    return true;
        return false;
    }

    private static Location PlaceOf(Node item) => item.Entries.IsEmpty ? item.Location : item.Entries[0].Key.Location;

    private static string Reason(SchemaNode wanted) => wanted.Title is { } title ? $": {PathWords.Inside(title)}" : "";
}
